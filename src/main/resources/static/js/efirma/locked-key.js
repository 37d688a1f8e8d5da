// Opens an encrypted private key (PKCS#8 in PBES2, RFC 8018): PBKDF2 and AES by WebCrypto, triple DES by our own.
import { BadDer, TAG, inside, numberOf, oidOf, read } from './der.js';
import { Problem } from './problem.js';
import { decrypt } from './triple-des.js';

const MOST_ITERATIONS = 10_000_000;
const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const RSA = '1.2.840.113549.1.1.1';

// PBES1 of PKCS#5 and of PKCS#12, and within PBES2 single DES and RC2.
const OLD = /^1\.2\.840\.113549\.1\.(5\.(1|3|4|6|10|11)|12\.1\.\d)$/;
const OLD_CIPHERS = ['1.3.14.3.2.7', '1.2.840.113549.3.2'];

const DIGESTS = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.9': 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
};
const CIPHERS = {
  '1.2.840.113549.3.7': { size: 24, block: 8, open: (key, vector, encrypted) => decrypt(key, vector, encrypted) },
  '2.16.840.1.101.3.4.1.2': { size: 16, block: 16, open: openAes },
  '2.16.840.1.101.3.4.1.22': { size: 24, block: 16, open: openAes },
  '2.16.840.1.101.3.4.1.42': { size: 32, block: 16, open: openAes },
};

// How the key in these bytes is locked; a problem where this page cannot open it whatever the password.
export function lockOf(bytes) {
  try {
    return readLock(inside(read(bytes)));
  } catch (failure) {
    throw failure instanceof Problem ? failure : new Problem('FILE_DAMAGED', 'key', '.key');
  }
}

function readLock([algorithm, encrypted]) {
  const [scheme, parameters] = inside(algorithm);
  if (oidOf(scheme) !== PBES2) throw unknown(oidOf(scheme));
  const [derivation, encryption] = inside(parameters);
  const [cipherId, vector] = inside(encryption);
  const cipher = CIPHERS[oidOf(cipherId)];
  if (!cipher) throw unknown(oidOf(cipherId));
  const whole = encrypted.content.length > 0 && encrypted.content.length % cipher.block === 0;
  if (!whole || vector?.content.length !== cipher.block) throw new BadDer('cut off');
  return { ...readDerivation(derivation, cipher), cipher, vector: vector.content, encrypted: encrypted.content };
}

function readDerivation(derivation, cipher) {
  const [kind, parameters] = inside(derivation);
  if (oidOf(kind) !== PBKDF2) throw unknown(oidOf(kind));
  const [salt, count, ...rest] = inside(parameters);
  const iterations = numberOf(count);
  if (iterations > MOST_ITERATIONS) throw new Problem('TOO_MANY_ITERATIONS', 'key');
  if (iterations < 1 || salt.tag !== TAG.OCTETS) throw new BadDer('derivation');
  const size = rest.find(({ tag }) => tag === TAG.INTEGER);
  const random = rest.find(({ tag }) => tag === TAG.SEQUENCE);
  const digest = random ? DIGESTS[oidOf(inside(random)[0])] : 'SHA-1';
  if (!digest || (size && numberOf(size) !== cipher.size)) throw unknown('');
  return { salt: salt.content, iterations, digest };
}

function unknown(id) {
  return new Problem(OLD.test(id) || OLD_CIPHERS.includes(id) ? 'OLD_FORMAT' : 'FOREIGN_FORMAT', 'key');
}

// The key in PKCS#8, for the caller to overwrite.
export async function openLock(lock, password) {
  const derived = await derive(lock, password);
  try {
    const plain = await lock.cipher.open(derived, lock.vector, lock.encrypted);
    if (plain && isRsaKey(plain)) return plain;
    plain?.fill(0);
    throw new Problem('WRONG_PASSWORD', 'password');
  } finally {
    derived.fill(0);
  }
}

async function derive({ salt, iterations, digest, cipher }, password) {
  const secret = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', salt, iterations, hash: digest };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, cipher.size * 8));
}

// Null where the padding says that the password is wrong. Not every browser knows AES of 192 bits.
async function openAes(bytes, vector, encrypted) {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-CBC', false, ['decrypt']).catch(() => null);
  if (!key) throw new Problem('FOREIGN_FORMAT', 'key');
  const plain = await crypto.subtle.decrypt({ name: 'AES-CBC', iv: vector }, key, encrypted).catch(() => null);
  return plain && new Uint8Array(plain);
}

function isRsaKey(plain) {
  try {
    const [version, algorithm, key] = inside(read(plain));
    return version.tag === TAG.INTEGER && oidOf(inside(algorithm)[0]) === RSA && key.tag === TAG.OCTETS;
  } catch {
    return false;
  }
}
