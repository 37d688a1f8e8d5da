// Decrypts triple DES in CBC mode (FIPS 46-3, SP 800-67), which WebCrypto does not know and every e.firma key needs.
const INITIAL = [58, 60, 62, 64, 57, 59, 61, 63].flatMap((end) => Array.from({ length: 8 }, (_, row) => end - 8 * row));
const FINAL = INITIAL.map((_, at) => INITIAL.indexOf(at + 1) + 1);
const MIX = [16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25];
const KEY_FIRST = [
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
  63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
];
const KEY_SECOND = [
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
  41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];
const ROTATIONS = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];
const BOXES = [
  'e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d',
  'f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9',
  'a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c',
  '7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e',
  '2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453',
  'c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d',
  '4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c',
  'd2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b',
];
const BLOCK = 8;

// What each S-box adds to a half, already mixed: one table of 64 words a box.
const ADDED = BOXES.map((digits, box) => Uint32Array.from({ length: 64 }, (_, six) => {
  const place = (six & 0x20) + ((six & 1) << 4) + ((six >> 1) & 0xf);
  return bitsToWord(MIX.map((from) => bitOf(Number.parseInt(digits[place], 16) << (28 - 4 * box), from)));
}));

function bitOf(word, place) {
  return (word >>> (32 - place)) & 1;
}

function bitsToWord(bits) {
  return bits.reduce((word, bit) => (word << 1) | bit, 0) >>> 0;
}

function bitsOf(bytes) {
  return Array.from(bytes).flatMap((byte) => Array.from({ length: 8 }, (_, place) => (byte >> (7 - place)) & 1));
}

const choose = (bits, places) => places.map((place) => bits[place - 1]);

// The sixteen keys of the rounds, each as eight numbers of six bits.
function roundKeys(key) {
  let [left, right] = [0, 28].map((start) => choose(bitsOf(key), KEY_FIRST).slice(start, start + 28));
  return ROTATIONS.map((turn) => {
    [left, right] = [left, right].map((half) => [...half.slice(turn), ...half.slice(0, turn)]);
    const bits = choose([...left, ...right], KEY_SECOND);
    return Uint8Array.from({ length: 8 }, (_, box) => bitsToWord(bits.slice(6 * box, 6 * box + 6)));
  });
}

function rounds([first, second], keys) {
  let [left, right] = [first, second];
  for (const key of keys) {
    let sum = left;
    for (let box = 0; box < 8; box++) {
      const turn = (27 - 4 * box) & 31;
      sum ^= ADDED[box][(((right >>> turn) | (right << (32 - turn))) & 0x3f) ^ key[box]];
    }
    [left, right] = [right, sum >>> 0];
  }
  return [right, left];
}

function permuted(words, places) {
  const bits = places.map((place) => bitOf(words[place > 32 ? 1 : 0], ((place - 1) & 31) + 1));
  return [bitsToWord(bits.slice(0, 32)), bitsToWord(bits.slice(32))];
}

// The plain bytes with their padding taken off, or null where the padding says that the key is wrong.
export function decrypt(key, vector, encrypted) {
  const [one, two, three] = [0, BLOCK, 2 * BLOCK].map((start) => roundKeys(key.subarray(start, start + BLOCK)));
  const passes = [[...three].reverse(), two, [...one].reverse()];
  const source = new DataView(encrypted.buffer, encrypted.byteOffset, encrypted.byteLength);
  const plain = new Uint8Array(encrypted.length);
  const target = new DataView(plain.buffer);
  let before = [0, 4].map((at) => new DataView(vector.buffer, vector.byteOffset).getUint32(at));
  for (let at = 0; at < encrypted.length; at += BLOCK) {
    const block = [source.getUint32(at), source.getUint32(at + 4)];
    const opened = permuted(passes.reduce(rounds, permuted(block, INITIAL)), FINAL);
    opened.forEach((word, half) => target.setUint32(at + 4 * half, word ^ before[half]));
    before = block;
  }
  return withoutPadding(plain);
}

function withoutPadding(plain) {
  const count = plain.at(-1);
  const good = count >= 1 && count <= BLOCK && plain.subarray(-count).every((byte) => byte === count);
  const kept = good ? plain.slice(0, -count) : null;
  plain.fill(0);
  return kept;
}
