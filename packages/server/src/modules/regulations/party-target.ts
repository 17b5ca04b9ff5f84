import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { loadDirectory } from '../directory/index.ts';
import type { PartyTarget } from './db/duty-parties.repo.ts';

/** Returns whom a person chose for a name; refused unless it is exactly one agency or group of the directory. */
export async function checkedTarget(tx: Tx, { agencyId, groupCode }: PartyTarget): Promise<PartyTarget> {
  if ((agencyId === null) === (groupCode === null)) throw new Refusal('regulations.party_target');
  const { agencies, groups } = await loadDirectory(tx);
  const known =
    agencyId === null
      ? groups.some(({ code }) => code === groupCode)
      : agencies.some(({ id }) => id === agencyId);
  if (!known) throw new Refusal('regulations.party_unknown');
  return { agencyId, groupCode };
}
