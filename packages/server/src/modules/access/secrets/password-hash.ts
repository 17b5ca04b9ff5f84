import { hash, verify } from '@node-rs/argon2';
import type { Config } from '../../../platform/config/config.ts';

/** 64 MiB and three passes: about a tenth of a second on an office server, hopeless to guess in bulk. */
const PRODUCTION_COST = { memoryKib: 65_536, passes: 3 };

/** Returns the argon2id hash of a password, with its own salt and cost inside. */
export function hashPassword(config: Config, password: string): Promise<string> {
  const { memoryKib, passes } = config.passwordCost ?? PRODUCTION_COST;
  return hash(password.normalize('NFC'), {
    memoryCost: memoryKib,
    timeCost: passes,
    parallelism: 1,
  });
}

const nobodysHash = new Map<string, Promise<string>>();

/**
 * Returns true if the password fits the hash. Without a hash (nobody has that name) the same work is done against a
 * hash that fits nothing, so that the time of the answer does not tell who has an account.
 */
export async function passwordFits(
  config: Config,
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  if (passwordHash !== undefined) return verify(passwordHash, password.normalize('NFC'));
  const cost = JSON.stringify(config.passwordCost ?? PRODUCTION_COST);
  const dummy = nobodysHash.get(cost) ?? hashPassword(config, crypto.randomUUID());
  nobodysHash.set(cost, dummy);
  await verify(await dummy, password.normalize('NFC'));
  return false;
}
