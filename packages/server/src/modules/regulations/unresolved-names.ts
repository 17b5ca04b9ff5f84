import type { UnresolvedNameSchema } from '@ansinh/contract/regulations/duty.schemas';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn, resolveNamesOn } from '../directory/index.ts';
import { partiesInRegulation } from './db/duty-parties.repo.ts';
import { documentDay } from './document-day.ts';
import type { RegulationRow } from './regulation-row.ts';

type UnresolvedName = z.output<typeof UnresolvedNameSchema>;

/** Returns the names of a regulation nobody stands behind, the most used first, with whom they may mean on the document's day. */
export async function unresolvedNames(
  tx: Tx,
  regulation: RegulationRow,
  today: string,
): Promise<{ readonly on: string; readonly items: UnresolvedName[] }> {
  const on = documentDay(regulation, today);
  const uses = Map.groupBy(await partiesInRegulation(tx, regulation.id, true), ({ printed }) => printed);
  const names = [...uses.keys()];
  const resolutions = names.length === 0 ? [] : await resolveNamesOn(tx, names, on);
  const candidates = resolutions.map((one) => (one.kind === 'unresolved' ? one.candidates : []));
  const named = await agencyNamesOn(tx, [...new Set(candidates.flat().map(({ id }) => id))], on);
  const items = names.map((printed, index) => ({
    printed,
    uses: (uses.get(printed) ?? []).map(({ dutyId, code, citation, role, ord }) => ({
      dutyId,
      code,
      citation,
      role,
      ord,
    })),
    candidates: (candidates[index] ?? []).flatMap(({ id, score }) => {
      const agency = named.get(id);
      return agency === undefined ? [] : [{ ...agency, score }];
    }),
  }));
  return { on, items: items.sort((a, b) => b.uses.length - a.uses.length) };
}
