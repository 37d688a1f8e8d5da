// Reads and writes DER, as far as keys, certificates and signatures need it.
export const TAG = {
  BOOLEAN: 0x01,
  INTEGER: 0x02,
  BITS: 0x03,
  OCTETS: 0x04,
  NOTHING: 0x05,
  OID: 0x06,
  UTF8: 0x0c,
  LATIN1: 0x14,
  UTC_TIME: 0x17,
  TIME: 0x18,
  BMP: 0x1e,
  SEQUENCE: 0x30,
  SET: 0x31,
};

const LONG = 0x80;
const LENGTH_BYTES = 3;

export class BadDer extends Error {}

// The one element that these bytes are.
export function read(bytes) {
  const element = readAt(bytes, 0);
  if (element.raw.length !== bytes.length) throw new BadDer('something follows');
  return element;
}

// The elements inside of one.
export function inside({ content }) {
  const found = [];
  for (let at = 0; at < content.length; at += found.at(-1).raw.length) found.push(readAt(content, at));
  return found;
}

function readAt(bytes, start) {
  let at = start + 2;
  if (at > bytes.length) throw new BadDer('too short');
  let length = bytes[start + 1];
  if (length >= LONG) {
    const digits = length - LONG;
    if (digits === 0 || digits > LENGTH_BYTES || at + digits > bytes.length) throw new BadDer('length');
    length = bytes.subarray(at, at + digits).reduce((sum, digit) => sum * 0x100 + digit, 0);
    at += digits;
  }
  if (at + length > bytes.length) throw new BadDer('too short');
  return { tag: bytes[start], raw: bytes.subarray(start, at + length), content: bytes.subarray(at, at + length) };
}

// An object identifier in words, like 1.2.840.
export function oidOf({ tag, content }) {
  if (tag !== TAG.OID) throw new BadDer('no object identifier');
  const numbers = [];
  let number = 0;
  for (const byte of content) {
    number = number * 0x80 + (byte & 0x7f);
    if (byte >= LONG) continue;
    numbers.push(number);
    number = 0;
  }
  const first = Math.min(Math.floor(numbers[0] / 40), 2);
  return [first, numbers[0] - 40 * first, ...numbers.slice(1)].join('.');
}

// A whole number; infinite where it is larger than any that is asked for.
export function numberOf({ tag, content }) {
  if (tag !== TAG.INTEGER || content.length === 0) throw new BadDer('no number');
  if (content[0] >= LONG) throw new BadDer('negative');
  return content.length > 6 ? Infinity : content.reduce((sum, digit) => sum * 0x100 + digit, 0);
}

// The text of a string, whatever its kind.
export function textOf({ tag, content }) {
  if (tag === TAG.UTF8) return new TextDecoder().decode(content);
  if (tag === TAG.BMP) return new TextDecoder('utf-16be').decode(content);
  return Array.from(content, (byte) => String.fromCodePoint(byte)).join('');
}

// An instant, in milliseconds.
export function timeOf({ tag, content }) {
  const text = textOf({ tag: TAG.LATIN1, content });
  const digits = tag === TAG.UTC_TIME ? (text < '50' ? '20' : '19') + text : text;
  const time = Date.parse(digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(time)) throw new BadDer('no time');
  return time;
}

export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function write(tag, ...parts) {
  const content = join(...parts);
  return join(Uint8Array.of(tag, ...lengthOf(content.length)), content);
}

function lengthOf(length) {
  if (length < LONG) return [length];
  const digits = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) digits.unshift(rest % 0x100);
  return [LONG + digits.length, ...digits];
}

export const sequence = (...parts) => write(TAG.SEQUENCE, ...parts);
export const octets = (bytes) => write(TAG.OCTETS, bytes);
export const number = (small) => write(TAG.INTEGER, Uint8Array.of(small));
export const nothing = () => write(TAG.NOTHING);

// A set in DER: its parts stand in the order of their bytes.
export const set = (...parts) => write(TAG.SET, ...[...parts].sort(compare));

function compare(one, other) {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    if (one[at] !== other[at]) return one[at] - other[at];
  }
  return one.length - other.length;
}

export function oid(words) {
  const [first, second, ...rest] = words.split('.').map(Number);
  return write(TAG.OID, Uint8Array.from([first * 40 + second, ...rest].flatMap(septets)));
}

function septets(value) {
  const bytes = [value % 0x80];
  for (let rest = Math.floor(value / 0x80); rest > 0; rest = Math.floor(rest / 0x80)) bytes.unshift(LONG + (rest % 0x80));
  return bytes;
}

// The moment in UTC; two digits of the year until 2049, as RFC 5652 wants.
export function time(milliseconds) {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+|[-:T]/g, '');
  const short = digits < '2050';
  return write(short ? TAG.UTC_TIME : TAG.TIME, new TextEncoder().encode(short ? digits.slice(2) : digits));
}
