/** What a signature token or a signing service answers: the bytes, how to check them, and who says so. */
export interface DigitalSignature {
  readonly gateway: string;
  /** True for the local stand-in: the signature proves that nothing was changed, not who signed. */
  readonly simulated: boolean;
  readonly algorithm: 'Ed25519';
  /** Public key (SPKI) and signature, base64. */
  readonly publicKey: string;
  readonly value: string;
}

/** The way to a signature token or service. A real one has the person confirm on his own device. */
export interface DocumentSigner {
  readonly name: string;
  /** @throws Refusal documents.signature_unavailable if the device does not answer */
  sign(sha256: string, signer: string): Promise<DigitalSignature>;
}
