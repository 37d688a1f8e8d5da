// Reads a chosen file here, in the browser, and writes its SHA-256 into the form. The file is never sent.
const bytes = 0x100;

async function sha256(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => (byte + bytes).toString(16).slice(1)).join('');
}

function compare(digest) {
  const outcome = document.querySelector('[data-comparison]');
  const expected = document.querySelector('[data-digest]').textContent.trim();
  const words = document.createElement('strong');
  words.textContent = digest === expected ? outcome.dataset.same : outcome.dataset.different;
  outcome.replaceChildren(words);
}

for (const part of document.querySelectorAll('[data-hash-into]')) {
  if (!globalThis.crypto?.subtle) continue;
  const chooser = part.querySelector('input[type=file]');
  const target = chooser.form.elements[part.dataset.hashInto];
  chooser.removeAttribute('name');
  part.hidden = false;
  chooser.addEventListener('change', async () => {
    if (chooser.files.length === 0) return;
    target.value = await sha256(chooser.files[0]);
    if (document.querySelector('[data-digest]')) compare(target.value);
    else chooser.form.requestSubmit();
  });
}
