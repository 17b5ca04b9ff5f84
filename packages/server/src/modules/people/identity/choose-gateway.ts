import type { Config } from '../../../platform/config/config.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { httpIdentityGateway } from './http-gateway.ts';
import type { IdentityGateway } from './identity-gateway.ts';
import { SIMULATED_GATEWAY } from './simulator.ts';

/** Returns the way to the national population database; undefined where none is set up. Only a demo falls back to the stand-in. */
export function identityGateway(config: Config): IdentityGateway | undefined {
  if (config.identityUrl) return httpIdentityGateway(config.identityUrl);
  return config.demo ? SIMULATED_GATEWAY : undefined;
}

/** Returns the way to the national population database; refused where none is set up. */
export function requireIdentityGateway(config: Config): IdentityGateway {
  const gateway = identityGateway(config);
  if (!gateway) throw new Refusal('people.no_identity_gateway');
  return gateway;
}
