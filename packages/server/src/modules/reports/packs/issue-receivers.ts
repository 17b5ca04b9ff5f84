import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { groupMembersOn, resolveNamesOn } from '../../directory/index.ts';
import type { ConfirmedDuty } from '../../regulations/index.ts';

/**
 * Returns the agencies difficulties go to: what a person settled for that name where the clause's duty prints it, else what the directory
 * knows on the document's day. Several names are printed with ";".
 */
export async function issueReceivers(
  tx: Tx,
  { issuesTo }: ReportForm,
  duties: readonly ConfirmedDuty[],
  day: string,
): Promise<string[]> {
  if (issuesTo === undefined) return [];
  const ids = new Set<string>();
  const clause = duties.filter(({ provisionId }) => provisionId === issuesTo.provision);
  for (const printed of issuesTo.name.split(';').map((name) => name.trim())) {
    const settled = clause
      .flatMap(({ parties }) => parties)
      .filter((party) => party.printed === printed && (party.agencyId ?? party.groupCode) !== null);
    const known = settled.length > 0 ? settled : await knownParties(tx, printed, day);
    for (const { agencyId, groupCode } of known) {
      if (agencyId !== null) ids.add(agencyId);
      if (groupCode !== null) for (const id of await groupMembersOn(tx, groupCode, day)) ids.add(id);
    }
  }
  return [...ids];
}

async function knownParties(
  tx: Tx,
  printed: string,
  day: string,
): Promise<{ agencyId: string | null; groupCode: string | null }[]> {
  const [known] = await resolveNamesOn(tx, [printed], day);
  if (known?.kind === 'group') return [{ agencyId: null, groupCode: known.groupCode }];
  if (known?.kind === 'agency') return known.ids.map((agencyId) => ({ agencyId, groupCode: null }));
  return [];
}
