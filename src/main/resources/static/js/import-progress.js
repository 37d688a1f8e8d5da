// Watches the reading of a file and loads its report when it is there. Without this module the page offers a link.
const PERIOD = 1000;
const section = document.querySelector('[data-import-progress]');

async function look() {
  const answer = await fetch(section.dataset.importProgress, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const { finished, done, total } = await answer.json();
  if (finished) {
    location.reload();
    return;
  }
  show(done, total);
  setTimeout(look, PERIOD);
}

function show(done, total) {
  const bar = section.querySelector('progress');
  bar.max = Math.max(total, 1);
  bar.value = done;
  const words = section.dataset.words.replace('{0}', number(done)).replace('{1}', number(total));
  const status = section.querySelector('[role="status"]');
  if (status.textContent !== words) status.textContent = words;
}

function number(value) {
  return value.toLocaleString(document.documentElement.lang);
}

if (section) setTimeout(look, PERIOD);
