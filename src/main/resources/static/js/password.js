// A show/hide button beside each password.
for (const field of document.querySelectorAll('[data-password]')) {
  const input = field.querySelector('input');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--plain button--small';
  button.setAttribute('aria-controls', input.id);
  const show = (visible) => {
    input.type = visible ? 'text' : 'password';
    button.textContent = visible ? field.dataset.hide : field.dataset.show;
  };
  show(false);
  button.addEventListener('click', () => show(input.type === 'password'));
  input.form?.addEventListener('submit', () => show(false));
  field.append(button);
}
