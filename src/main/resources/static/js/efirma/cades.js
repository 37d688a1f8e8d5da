// Writes a detached CAdES-BES signature: SignedData with one signer, SHA-256 and RSA PKCS#1 v1.5 (RFC 5652, RFC 5754, EN 319 122-1).
import { join, nothing, number, octets, oid, sequence, set, time, write } from './der.js';

const DATA = oid('1.2.840.113549.1.7.1');
const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const SHA_256 = sequence(oid('2.16.840.1.101.3.4.2.1'));
const RSA = sequence(oid('1.2.840.113549.1.1.1'), nothing());
const CONTENT_TYPE = oid('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = oid('1.2.840.113549.1.9.4');
const SIGNING_TIME = oid('1.2.840.113549.1.9.5');
const SIGNING_CERTIFICATE = oid('1.2.840.113549.1.9.16.2.47');
const CONTEXT_0 = 0xa0;
const DIRECTORY_NAME = 0xa4;

// Issuer and serial go in as they stand in the certificate, so that nobody's reading of a name matters.
export async function signDetached(certificate, content, signedAt, signBytes) {
  const attributes = [
    attribute(CONTENT_TYPE, DATA),
    attribute(MESSAGE_DIGEST, octets(await digest(content))),
    attribute(SIGNING_TIME, time(signedAt)),
    attribute(SIGNING_CERTIFICATE, await reference(certificate)),
  ];
  const signed = set(...attributes);
  const signer = sequence(
    number(1),
    sequence(certificate.issuer, certificate.serial),
    SHA_256,
    join(Uint8Array.of(CONTEXT_0), signed.subarray(1)),
    RSA,
    octets(await signBytes(signed)),
  );
  const whole = sequence(number(1), set(SHA_256), sequence(DATA), write(CONTEXT_0, certificate.raw), set(signer));
  return sequence(SIGNED_DATA, write(CONTEXT_0, whole));
}

const attribute = (kind, value) => sequence(kind, set(value));

// SHA-256 is the default of ESSCertIDv2, so DER leaves it out.
async function reference({ raw, issuer, serial }) {
  const names = sequence(write(DIRECTORY_NAME, issuer));
  return sequence(sequence(sequence(octets(await digest(raw)), sequence(names, serial))));
}

async function digest(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
