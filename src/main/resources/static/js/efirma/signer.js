// Opens an e.firma and signs with it, in the browser alone. The private key is never exportable and never leaves this module's objects.
import { signDetached } from './cades.js';
import { readCertificate } from './certificate.js';
import { lockOf, openLock } from './locked-key.js';
import { Problem } from './problem.js';
import { isTooLarge, shapeOf } from './shape.js';

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const FILES = {
  certificate: { ending: '.cer', wanted: 'CERTIFICATE', wrong: { LOCKED_KEY: 'KEY_AS_CERTIFICATE', OPEN_KEY: 'KEY_AS_CERTIFICATE' } },
  key: { ending: '.key', wanted: 'LOCKED_KEY', wrong: { CERTIFICATE: 'CERTIFICATE_AS_KEY', OPEN_KEY: 'NOT_ENCRYPTED' } },
};

// The bytes of a chosen file; a problem where it cannot be the file that this field asks for.
export async function readFile(file, field) {
  const { ending, wanted, wrong } = FILES[field];
  if (isTooLarge(file)) throw new Problem('FILE_TOO_LARGE', field, ending);
  const content = await file.arrayBuffer().catch(() => null);
  if (!content) throw new Problem('FILE_UNREADABLE', field, ending);
  const bytes = new Uint8Array(content);
  const shape = shapeOf(bytes);
  if (shape === wanted) return bytes;
  bytes.fill(0);
  if (wrong[shape]) throw new Problem(wrong[shape], field);
  throw new Problem(shape === 'EMPTY' || shape === 'PEM' ? `FILE_${shape}` : 'FILE_DAMAGED', field, ending);
}

// An opened e.firma. What is given is overwritten, whatever comes of it.
export async function open({ certificate, key, password, holder, now }) {
  try {
    const read = readCertificate(certificate.slice());
    judge(read, holder, now);
    const plain = await openLock(lockOf(key), password);
    return { certificate: read, privateKey: await keyOf(read, plain) };
  } finally {
    [certificate, key, password].forEach((bytes) => bytes.fill(0));
  }
}

// The signature of these bytes, which says that it was made at this moment.
export async function sign({ certificate, privateKey }, content, signedAt) {
  return signDetached(certificate, content, signedAt, async (bytes) =>
    new Uint8Array(await crypto.subtle.sign(RSA.name, privateKey, bytes)));
}

function judge(certificate, holder, now) {
  if (certificate.kind === 'SEAL') throw new Problem('SEAL', 'certificate');
  if (certificate.kind === 'OTHER' || !certificate.holder) throw new Problem('NOT_EFIRMA', 'certificate');
  if (now > certificate.notAfter) throw new Problem('EXPIRED', 'certificate', new Date(certificate.notAfter));
  if (now < certificate.notBefore) throw new Problem('NOT_YET_VALID', 'certificate', new Date(certificate.notBefore));
  if (holder && holder !== certificate.holder) throw new Problem('OTHER_RFC', 'certificate', holder, certificate.holder);
}

// The private key for signing only, once it has proved to be the one of the certificate.
async function keyOf(certificate, plain) {
  const privateKey = await imported('pkcs8', plain, 'sign').finally(() => plain.fill(0));
  const publicKey = await imported('spki', certificate.publicKey, 'verify');
  const trial = crypto.getRandomValues(new Uint8Array(32));
  const signature = privateKey && (await crypto.subtle.sign(RSA.name, privateKey, trial));
  const fits = signature && publicKey && (await crypto.subtle.verify(RSA.name, publicKey, signature, trial));
  if (!fits) throw new Problem('NOT_A_PAIR', 'key');
  return privateKey;
}

async function imported(format, bytes, use) {
  return crypto.subtle.importKey(format, bytes, RSA, false, [use]).catch(() => null);
}
