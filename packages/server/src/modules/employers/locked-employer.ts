import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { findEmployer, keepsRegisters, type StoredEmployer } from './db/employers.repo.ts';

/** Returns the employer locked for change; refused unseen, without the right to keep the register, or changed since the version seen. */
export async function lockedEmployer(tx: Tx, id: string, version: number): Promise<StoredEmployer> {
  if (!(await findEmployer(tx, id))) throw new Refusal('platform.not_found');
  if (!(await keepsRegisters(tx))) throw new Refusal('platform.forbidden');
  const employer = await findEmployer(tx, id, true);
  if (!employer) throw new Refusal('platform.not_found');
  if (employer.version !== version) throw new Refusal('platform.stale', { version: employer.version });
  return employer;
}
