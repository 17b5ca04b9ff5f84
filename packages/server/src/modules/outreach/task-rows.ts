import type { TaskRow } from '@ansinh/contract/outreach/tasks.schemas';
import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { StoredTaskRow } from './db/tasks.repo.ts';

/** Returns tasks as answers carry them, with what the caller may do with each. */
export async function taskRows(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredTaskRow[],
): Promise<TaskRow[]> {
  const ids = [...new Set(stored.flatMap(({ agencyId }) => agencyId ?? []))];
  const names = await agencyNamesOn(tx, ids, today);
  return stored.map(({ agencyId, unitKey, unitName, listEntryId: _entry, personId: _person, ...row }) => ({
    ...row,
    agency:
      agencyId === null
        ? null
        : { id: agencyId, name: names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '' },
    unit: unitKey === null ? null : { key: unitKey, name: unitName ?? '' },
    abilities: row.state === 'open' ? taskAbilities(actor) : [],
  }));
}

/** What the caller may do with the open tasks he sees. */
export function taskAbilities(actor: Actor): string[] {
  return mayUse(actor.roles, 'outreach.assign') ? ['assign', 'withdraw', 'record'] : [];
}
