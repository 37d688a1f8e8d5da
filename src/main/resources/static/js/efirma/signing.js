// The signing part of a page: reads the chosen e.firma, shows whose it is, signs, and puts the signature into the form that goes out.
// Every word that it shows stands in the page. Certificate, key and password are in no form and are asked for by nobody else.
import { Problem } from './problem.js';
import { open, readFile, sign } from './signer.js';

const FIELDS = ['certificate', 'key', 'password'];
const ZONE = 'America/Mexico_City';

class SigningPart {
  #opened = null;
  #busy = false;

  constructor(section) {
    this.section = section;
    this.inputs = Object.fromEntries(FIELDS.map((field) => [field, this.find(`#signing-${field}`)]));
    this.form = this.find('[data-signing-form]');
    this.arrived = { mark: performance.now(), title: document.title };
  }

  find(selector) {
    return this.section.querySelector(selector);
  }

  start() {
    this.find('[data-signing-missing]').hidden = true;
    const problem = obstacle();
    if (problem) return this.refuse([problem]);
    for (const step of this.section.querySelectorAll('[data-step]')) step.hidden = false;
    this.find('[data-signing-offline]').open = false;
    this.find('[data-signing-open]').addEventListener('click', () => this.openFiles());
    this.find('[data-signing-other]').addEventListener('click', () => this.begin());
    this.find('[data-signing-send]').addEventListener('click', () => this.send());
    this.inputs.password.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.openFiles();
    });
    addEventListener('pagehide', () => this.reset());
    return this.reset();
  }

  begin() {
    this.reset();
    this.inputs.certificate.focus();
  }

  reset() {
    this.#opened = null;
    this.#busy = false;
    FIELDS.forEach((field) => this.empty(field));
    this.show(false);
  }

  empty(field) {
    this.inputs[field].value = '';
  }

  // Nothing of the e.firma stays in the page once it is open, but a key that can only sign.
  async openFiles() {
    if (this.#busy) return;
    this.clear();
    const problems = this.missing();
    if (problems.length > 0) return this.refuse(problems);
    this.#busy = true;
    this.tell('opening');
    const password = new TextEncoder().encode(this.inputs.password.value);
    this.empty('password');
    const found = await Promise.allSettled(['certificate', 'key'].map((field) => readFile(this.inputs[field].files[0], field)));
    try {
      const [certificate, key] = found.map(({ value }) => value);
      const wrong = found.filter(({ reason }) => reason).map(({ reason }) => reason);
      if (wrong.length > 0) throw wrong;
      this.#opened = await open({ certificate, key, password, holder: this.section.dataset.holder, now: this.now('legalNow') });
      this.showSigner();
    } catch (failure) {
      this.refuse([failure].flat());
    } finally {
      this.#busy = false;
      password.fill(0);
      found.forEach(({ value }) => value?.fill(0));
    }
  }

  missing() {
    const empty = FIELDS.filter((field) => this.inputs[field].value === '');
    return empty.map((field) => new Problem(`${field.toUpperCase()}_MISSING`, field));
  }

  // The server's time, moved on by what has passed since the page came; the clock of the device does not matter.
  now(clock) {
    return Date.parse(this.section.dataset[clock]) + performance.now() - this.arrived.mark;
  }

  showSigner() {
    const { name, holder, number, notAfter } = this.#opened.certificate;
    FIELDS.forEach((field) => this.empty(field));
    for (const [fact, value] of Object.entries({ name, holder, number, until: inWords(new Date(notAfter)) })) {
      this.find(`[data-signer="${fact}"]`).textContent = value;
    }
    this.tell('');
    this.show(true);
    this.find('[data-signing-result]').focus();
  }

  show(opened) {
    for (const part of this.section.querySelectorAll('[data-when-open]')) part.hidden = !opened;
    for (const part of this.section.querySelectorAll('[data-when-closed]')) part.hidden = opened;
    for (const step of this.section.querySelectorAll('li[data-step]')) {
      const last = step.dataset.step === 'sign';
      step.classList.toggle('is-done', opened && !last);
      step.classList.toggle('is-now', opened && last);
    }
  }

  async send() {
    if (this.#busy) return;
    this.clear();
    this.#busy = true;
    this.tell('sending');
    try {
      const content = Uint8Array.from(atob(this.section.dataset.content), (sign) => sign.codePointAt(0));
      const signature = await sign(this.#opened, content, this.now('realNow'));
      const files = new DataTransfer();
      files.items.add(new File([signature], 'firma.p7s', { type: 'application/pkcs7-signature' }));
      this.form.elements.signature.files = files.files;
      this.form.submit();
    } catch (failure) {
      this.#busy = false;
      this.refuse([failure]);
    }
  }

  tell(what) {
    const status = this.find('[data-signing-status]');
    status.textContent = what && status.dataset[what];
  }

  clear() {
    document.title = this.arrived.title;
    this.find('.error-summary').hidden = true;
    for (const field of FIELDS) this.mark(field, '');
  }

  mark(field, words) {
    const input = this.inputs[field];
    const error = this.find(`#signing-${field}-error`);
    error.hidden = words === '';
    error.querySelector('[data-words]').textContent = words;
    error.closest('.field').classList.toggle('field--error', words !== '');
    input.setAttribute('aria-invalid', String(words !== ''));
    input.setAttribute('aria-describedby', `${words === '' ? '' : error.id + ' '}${input.id}-hint`);
  }

  // Says every problem in the summary on top and beside its field. A file that is no good is not kept.
  refuse(failures) {
    this.tell('');
    const lines = failures.map((failure) => (failure instanceof Problem ? failure : new Problem('UNEXPECTED', '')));
    const summary = this.find('.error-summary');
    summary.querySelector('ul').replaceChildren(...lines.map((problem) => this.line(problem)));
    summary.hidden = false;
    document.title = `${this.section.dataset.titlePrefix} ${this.arrived.title}`;
    summary.focus();
  }

  line({ code, field, values }) {
    const words = this.find('[data-signing-problems]').content.querySelector(`[data-code="${code}"]`).textContent;
    const text = words.replace(/\{(\d)\}/g, (_, place) => inWords(values[place]));
    const item = document.createElement('li');
    const target = document.createElement(field ? 'a' : 'span');
    target.textContent = text;
    item.append(target);
    if (field) {
      target.href = `#signing-${field}`;
      this.mark(field, text);
      if (!code.endsWith('_MISSING')) this.empty(field);
    }
    return item;
  }
}

function obstacle() {
  if (!globalThis.isSecureContext) return new Problem('NOT_SECURE', '');
  return globalThis.crypto?.subtle ? null : new Problem('NO_CRYPTO', '');
}

function inWords(value) {
  if (!(value instanceof Date)) return value;
  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  return value.toLocaleDateString(language, { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
}

for (const section of document.querySelectorAll('[data-signing]')) new SigningPart(section).start();
