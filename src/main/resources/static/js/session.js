// Warns before the session ends by itself, and leaves the page once it has. Tabs share the time of the last request.
const KEY = 'ventanilla.session.last-request';
const region = document.querySelector('[data-session]');

if (region) {
  const idle = Number(region.dataset.idle) * 1000;
  const warning = Number(region.dataset.warning) * 1000;
  const form = region.querySelector('form');
  const button = region.querySelector('button');
  const text = region.querySelector('[data-session-text]');
  let lastRequest = 0;

  const note = () => {
    lastRequest = Date.now();
    try {
      localStorage.setItem(KEY, String(lastRequest));
    } catch {
      // A browser that keeps nothing still warns in this tab.
    }
  };

  const latest = () => {
    try {
      return Math.max(lastRequest, Number(localStorage.getItem(KEY)));
    } catch {
      return lastRequest;
    }
  };

  const leave = () => location.assign(location.pathname + location.search);

  const show = (visible) => {
    if (button.hidden !== visible) return;
    button.hidden = !visible;
    region.classList.toggle('is-shown', visible);
    text.textContent = visible ? text.dataset.text : '';
  };

  const check = () => {
    const left = latest() + idle - Date.now();
    if (left <= 0) {
      clearInterval(timer);
      leave();
    } else {
      show(left <= warning);
    }
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) }).catch(() => null);
    if (!answer?.ok) return leave();
    note();
    show(false);
  });

  note();
  const timer = setInterval(check, 1000);
}
