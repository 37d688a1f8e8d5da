// What kind of file somebody chose, by its bytes and not by its name.
import { BadDer, TAG, inside, oidOf, read } from './der.js';

const LARGEST = 20_000;
const PEM = /^[\uFEFF\s]*-----BEGIN/;
const CONTEXT_0 = 0xa0;

export function isTooLarge(file) {
  return file.size > LARGEST;
}

// One of: EMPTY, PEM, CERTIFICATE, LOCKED_KEY, OPEN_KEY, OTHER (whole, but nothing of ours), DAMAGED.
export function shapeOf(bytes) {
  if (bytes.length === 0) return 'EMPTY';
  if (PEM.test(new TextDecoder().decode(bytes.subarray(0, 64)))) return 'PEM';
  try {
    return shapeOfParts(inside(read(bytes)));
  } catch (failure) {
    if (failure instanceof BadDer) return 'DAMAGED';
    throw failure;
  }
}

function shapeOfParts(parts) {
  const tags = parts.map(({ tag }) => tag);
  if (fits(tags, TAG.SEQUENCE, TAG.SEQUENCE, TAG.BITS)) return isCertificate(parts) ? 'CERTIFICATE' : 'OTHER';
  if (fits(tags, TAG.SEQUENCE, TAG.OCTETS)) return startsWithOid(parts[0]) ? 'LOCKED_KEY' : 'OTHER';
  if (fits(tags.slice(0, 3), TAG.INTEGER, TAG.SEQUENCE, TAG.OCTETS)) return startsWithOid(parts[1]) ? 'OPEN_KEY' : 'OTHER';
  if (tags.length >= 9 && tags.slice(0, 9).every((tag) => tag === TAG.INTEGER)) return 'OPEN_KEY';
  return 'OTHER';
}

function fits(tags, ...wanted) {
  return tags.length === wanted.length && tags.every((tag, at) => tag === wanted[at]);
}

function isCertificate([statement]) {
  const parts = inside(statement);
  return parts.length >= 7 && parts[0].tag === CONTEXT_0 && parts[1].tag === TAG.INTEGER;
}

function startsWithOid(sequence) {
  const [first] = inside(sequence);
  if (first?.tag !== TAG.OID) return false;
  oidOf(first);
  return true;
}
