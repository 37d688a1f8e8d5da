// Conveniences of the shell. Every page works without this file.

// The error summary takes the focus when a form comes back.
document.querySelector('[data-focus]')?.focus();
