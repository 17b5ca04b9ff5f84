import type { Config } from '../../../platform/config/config.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { SIMULATED_AXIS, type DocumentAxis } from './document-axis.ts';
import type { DocumentSigner } from './document-signer.ts';
import { SIMULATED_SIGNER } from './simulated-signer.ts';

/** Returns the way to a signature; only a demo falls back to the stand-in. @throws Refusal where none is set up */
export function requireSigner(config: Config): DocumentSigner {
  if (!config.demo) throw new Refusal('documents.signature_unavailable');
  return SIMULATED_SIGNER;
}

/** Returns the way to the document axis; only a demo falls back to the stand-in. @throws Refusal where none is set up */
export function requireAxis(config: Config): DocumentAxis {
  if (!config.demo) throw new Refusal('documents.axis_unavailable');
  return SIMULATED_AXIS;
}
