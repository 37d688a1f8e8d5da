// Reads a certificate of the tax authority: whose it is, what it is for, until when.
import { TAG, inside, oidOf, read, textOf, timeOf } from './der.js';
import { Problem } from './problem.js';

const COMMON_NAME = '2.5.4.3';
const UNIT = '2.5.4.11';
const HOLDER = '2.5.4.45';
const KEY_USAGE = '2.5.29.15';
const PURPOSES = '2.5.29.37';
const EFIRMA_PURPOSES = ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2'];
const SIGNS = 0xc0;
const EXTENSIONS = 0xa3;

// The holder, and after a slash the one who acts for it, who is never taken for the holder.
const HOLDER_FORM = /^(\S+)( \/ (\S+))?$/;

export function readCertificate(bytes) {
  try {
    return parse(bytes);
  } catch {
    throw new Problem('FILE_DAMAGED', 'certificate', '.cer');
  }
}

function parse(bytes) {
  const [, serial, , issuer, validity, subject, publicKey, ...rest] = inside(inside(read(bytes))[0]);
  const [notBefore, notAfter] = inside(validity).map(timeOf);
  const names = namesOf(subject);
  return {
    raw: bytes,
    issuer: issuer.raw,
    serial: serial.raw,
    publicKey: publicKey.raw,
    notBefore,
    notAfter,
    number: numberOfCertificate(serial.content),
    name: names.get(COMMON_NAME) ?? '',
    holder: HOLDER_FORM.exec(names.get(HOLDER) ?? '')?.[1] ?? '',
    kind: kindOf(names, extensionsOf(rest)),
  };
}

function namesOf(subject) {
  const pairs = inside(subject).flatMap(inside).map((attribute) => {
    const [kind, value] = inside(attribute);
    return [oidOf(kind), textOf(value)];
  });
  return new Map(pairs);
}

// Twenty digits in ASCII at this authority; another's number is shown in hexadecimal.
function numberOfCertificate(content) {
  const text = textOf({ tag: TAG.LATIN1, content });
  return /^\d+$/.test(text) ? text : Array.from(content, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function extensionsOf(rest) {
  const holder = rest.find(({ tag }) => tag === EXTENSIONS);
  const extensions = holder ? inside(inside(holder)[0]) : [];
  return new Map(extensions.map((extension) => {
    const parts = inside(extension);
    return [oidOf(parts[0]), read(parts.at(-1).content)];
  }));
}

// EFIRMA by its purposes; SEAL where it names the branch that seals; OTHER.
function kindOf(names, extensions) {
  const purposes = extensions.has(PURPOSES) ? inside(extensions.get(PURPOSES)).map(oidOf) : [];
  const usage = extensions.get(KEY_USAGE)?.content[1] ?? 0;
  const signs = (usage & SIGNS) === SIGNS;
  const isEfirma = signs && EFIRMA_PURPOSES.every((purpose) => purposes.includes(purpose));
  if (names.has(UNIT)) return 'SEAL';
  return isEfirma ? 'EFIRMA' : 'OTHER';
}
