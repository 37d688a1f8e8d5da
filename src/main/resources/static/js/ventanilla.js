// Conveniences of the shell. Every page works without this file.
import './password.js';

document.querySelector('[data-focus]')?.focus();
