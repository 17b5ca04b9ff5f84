import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import { occurrenceAbilities, type OccurrenceFacts } from '@ansinh/domain/obligations';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamer } from './agency-names.ts';
import type { StoredOccurrence } from './db/occurrence-row.ts';

/** Returns stored occurrences as the lines of a list: names of their day, and what the actor may do. */
export async function occurrenceLines(
  tx: Tx,
  actor: Actor,
  today: string,
  rows: readonly StoredOccurrence[],
): Promise<OccurrenceRow[]> {
  const ids = rows.flatMap((row) => [
    row.leadId,
    ...row.recipientIds,
    ...(row.holderId ? [row.holderId] : []),
  ]);
  const namer = await agencyNamer(tx, ids, today);
  return rows.map((row) => {
    const on = row.due ?? row.opensOn;
    return {
      id: row.id,
      dutyId: row.dutyId,
      action: row.action,
      deliverable: row.deliverable,
      basis: basisOf(row),
      lead: namer.nameOf(row.leadId, on),
      recipients: namer.namesOf(row.recipientIds, on),
      periodKey: row.periodKey,
      periodLabel: row.periodLabel,
      due: row.due,
      state: row.state,
      timeliness: row.timeliness,
      holder: row.holderId ? namer.nameOf(row.holderId, on) : null,
      version: row.version,
      abilities: occurrenceAbilities(factsOf(row), actor),
    };
  });
}

/** Returns what the rules need to know of a stored occurrence. */
export function factsOf(row: StoredOccurrence): OccurrenceFacts {
  return {
    state: row.state,
    leadAgencyId: row.leadId,
    recipientAgencyIds: row.recipientIds,
    coordinatingAgencyIds: row.coordinatingIds,
    due: row.due,
    needsApproval: false,
  };
}

/** Returns the clause a stored occurrence rests on. */
export function basisOf(
  row: Pick<StoredOccurrence, 'regulationId' | 'regulationCode' | 'provisionId' | 'citation'>,
): OccurrenceRow['basis'] {
  const { regulationId, regulationCode, provisionId, citation } = row;
  return { regulationId, regulationCode, provisionId, citation };
}
