import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { DigitalSignature, DocumentSigner } from './document-signer.ts';

const KEYS = generateKeyPairSync('ed25519');

/** The local stand-in of a signature token: a key of this process. It is labelled wherever its signatures are shown. */
export const SIMULATED_SIGNER: DocumentSigner = {
  name: 'simulator',
  sign: (sha256, signer) =>
    Promise.resolve({
      gateway: 'simulator',
      simulated: true,
      algorithm: 'Ed25519',
      publicKey: KEYS.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
      value: sign(null, signedBytes(sha256, signer), KEYS.privateKey).toString('base64'),
    }),
};

/** Returns whether a signature was made over this content by this signer. */
export function signatureHolds(signature: DigitalSignature, sha256: string, signer: string): boolean {
  const key = createPublicKey({
    key: Buffer.from(signature.publicKey, 'base64'),
    type: 'spki',
    format: 'der',
  });
  return verify(null, signedBytes(sha256, signer), key, Buffer.from(signature.value, 'base64'));
}

/** The signer is part of what is signed: the same text signed by somebody else is another signature. */
function signedBytes(sha256: string, signer: string): Buffer {
  return Buffer.from(`${sha256}\n${signer}`, 'utf8');
}
