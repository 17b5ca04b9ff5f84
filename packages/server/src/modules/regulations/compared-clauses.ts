import type { ClausePairSchema } from '@ansinh/contract/regulations/comparison.schemas';
import { compareProvisions, type ClauseRelation } from '@ansinh/domain/regulations';
import type { z } from 'zod';
import type { ProvisionRow } from './db/provisions.repo.ts';
import type { DecidedRelation } from './db/relations.repo.ts';

/** A pair of clauses without its word by word difference. */
export type ComparedPair = Omit<z.output<typeof ClausePairSchema>, 'diff'>;

/** Words that begin and end every document; comparing them says nothing. */
const FRAME = /(?:^|\.)(?:dau|mo-dau|ket|ky)$/u;

/** Returns the clauses that carry words of their own, without letterhead, preamble and signatures. */
function clausesOf(provisions: readonly ProvisionRow[]): ProvisionRow[] {
  return provisions.filter(({ id, text }) => text !== '' && !FRAME.test(id));
}

/**
 * Returns which clause takes the place of which, old order first: what a person decided, and suggestions for the rest. A pair that a person
 * decided though nobody suggested it stands at the end.
 */
export function comparedClauses(
  olds: readonly ProvisionRow[],
  news: readonly ProvisionRow[],
  decided: readonly DecidedRelation[],
): ComparedPair[] {
  const oldById = new Map(olds.map((row) => [row.id, row]));
  const newById = new Map(news.map((row) => [row.id, row]));
  const compared = (
    rows: readonly ProvisionRow[],
    byId: ReadonlyMap<string, ProvisionRow>,
  ): { id: string; heading: string; text: string }[] =>
    clausesOf(rows).map((row) => ({ id: row.id, heading: headingAbove(row, byId), text: row.text }));
  const suggested = compareProvisions(compared(olds, oldById), compared(news, newById));
  const key = (old: string | null, fresh: string | null): string => `${old ?? ''} ${fresh ?? ''}`;
  const open = new Map(decided.map((one) => [key(one.oldProvisionId, one.newProvisionId), one]));
  const pair = (row: ClauseRelation): ComparedPair => {
    const decision = open.get(key(row.old, row.new));
    open.delete(key(row.old, row.new));
    return {
      old: sideOf(oldById.get(row.old ?? '')),
      fresh: sideOf(newById.get(row.new ?? '')),
      relation: row.relation,
      similarity: row.similarity,
      why: row.why,
      decided: decision?.relation ?? null,
      note: decision?.note ?? null,
    };
  };
  const pairs = suggested.map(pair);
  const byHand = [...open.values()].map(({ oldProvisionId, newProvisionId, relation }) =>
    pair({ old: oldProvisionId, new: newProvisionId, relation, similarity: 0, why: 'Người dùng ghép' }),
  );
  return [...pairs, ...byHand];
}

/** The nearest heading at or above a clause: usually the agency it speaks to. */
function headingAbove(row: ProvisionRow, byId: ReadonlyMap<string, ProvisionRow>): string {
  if (row.heading) return row.heading;
  const parent = byId.get(row.parent ?? '');
  return parent === undefined ? '' : headingAbove(parent, byId);
}

function sideOf(row: ProvisionRow | undefined): ComparedPair['old'] {
  return row === undefined
    ? null
    : { id: row.id, citation: row.citation, heading: row.heading, text: row.text };
}
