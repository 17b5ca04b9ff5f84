import type { CardGroup } from '@ansinh/domain/people';
import { proposeDuplicate, type Standing } from '@ansinh/domain/statefunded';
import type { PairAccount } from '@ansinh/linkage/link-people';
import { z } from 'zod';
import { sql } from '../../../platform/database/sql.ts';
import { useCase } from '../../../platform/use-case.ts';
import { pairEvidence } from '../../people/index.ts';
import {
  closeFindings,
  keepFinding,
  openFindings,
  type Evidence,
  type NewFinding,
  type SeenSide,
} from '../db/findings.repo.ts';
import { groupsOn } from '../db/groups.repo.ts';
import { missingPeople, type MissingPerson } from '../db/missing.repo.ts';
import {
  exactPairs,
  RUNNING,
  sidesOf,
  writeMembers,
  type PairOfLines,
  type SideOfPair,
} from '../db/search.repo.ts';
import { payingGroups } from '../group-facts.ts';

/** What a search found anew. */
export interface SearchOutcome {
  readonly duplicates: number;
  readonly missing: number;
  readonly gone: number;
}

/** Writes the lines of all lists to a file for linkage. Reading everybody leaves an audit row. */
export const exportStateFundedMembers = useCase({
  name: 'statefunded.export-for-linking',
  access: 'system',
  input: z.object({ path: z.string() }),
  audit: 'personal',
  run: async ({ tx, input, audit }): Promise<{ lines: number }> => {
    audit({ purpose: 'Tìm người trùng trong danh sách BHYT do ngân sách đóng, hỗ trợ' });
    await writeMembers(tx, input.path);
    const { count } = await tx.get<{ count: number }>(
      sql`select count(*)::integer as count from statefunded_members m where ${RUNNING}`,
    );
    return { lines: count };
  },
});

/** Keeps who stands twice and who is missing, with what the order of the law proposes; closes what is no longer so. */
export const keepStateFundedFindings = useCase({
  name: 'statefunded.keep-findings',
  access: 'system',
  input: z.object({
    pairs: z.custom<readonly PairOfLines[]>((value) => Array.isArray(value)),
    accounts: z.custom<ReadonlyMap<string, PairAccount>>((value) => value instanceof Map),
  }),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit, nothingChanged }): Promise<SearchOutcome> => {
    const exact = await exactPairs(tx);
    const known = new Set(exact.map(({ a, b }) => `${a},${b}`));
    const pairs = [...exact, ...input.pairs.filter(({ a, b }) => !known.has(`${a},${b}`))];
    const sides = await sidesOf(
      tx,
      pairs.flatMap(({ a, b }) => [a, b]),
    );
    const paying = await payingGroups(tx, today);
    let duplicates = 0;
    for (const pair of pairs) {
      const finding = duplicateOf(pair, sides, paying, input.accounts.get(`${pair.a},${pair.b}`));
      if (finding && (await keepFinding(tx, actor.tenantId, finding))) duplicates += 1;
    }
    const people = await missingPeople(tx, await searchedGroups(tx, today), today);
    let missing = 0;
    for (const person of people) if (await keepFinding(tx, actor.tenantId, missingOf(person))) missing += 1;
    const still = new Set([
      ...pairs.map(({ a, b }) => `${a},${b}`),
      ...people.map(({ personId }) => personId),
    ]);
    const over = (await openFindings(tx)).filter((one) =>
      one.kind === 'duplicate'
        ? !still.has(`${one.memberId},${one.otherMemberId}`)
        : !still.has(one.personId ?? ''),
    );
    await closeFindings(
      tx,
      over.map(({ id }) => id),
    );
    const outcome = { duplicates, missing, gone: over.length };
    if (duplicates + missing + over.length === 0) nothingChanged();
    audit({ detail: { ...outcome } });
    return outcome;
  },
});

async function searchedGroups(
  tx: Parameters<typeof groupsOn>[0],
  day: string,
): Promise<{ code: string; cardCodes: readonly string[]; isOfChildren: boolean }[]> {
  return (await groupsOn(tx, day))
    .filter(({ maker }) => maker === 'commune')
    .map(({ code, cardCodes, validity }) => ({ code, cardCodes, isOfChildren: validity === 'child' }));
}

function duplicateOf(
  { a, b, foundBy, score }: PairOfLines,
  sides: ReadonlyMap<string, SideOfPair>,
  paying: ReadonlyMap<string, CardGroup>,
  account: PairAccount | undefined,
): NewFinding | undefined {
  const [one, other] = [sides.get(a), sides.get(b)];
  if (!one || !other) return undefined;
  // Two lines about each other's leaving are no duplicate: the one is on its way out.
  if (one.outListId !== null || other.outListId !== null) return undefined;
  const [first, second] = [standingOf(one, paying), standingOf(other, paying)];
  const residence = one.residence === other.residence ? one.residence : null;
  const evidence: Evidence = {
    sides: [seen(one), seen(other)],
    reasons: account ? pairEvidence(account, 1).map(({ text, weight }) => ({ text, weight })) : [],
  };
  return {
    kind: 'duplicate',
    commune: one.commune,
    otherCommune: other.commune,
    group: one.group,
    personId: null,
    memberId: a,
    otherMemberId: b,
    foundBy,
    evidence,
    score,
    proposal: first && second ? proposeDuplicate(first, second, residence) : {},
  };
}

function standingOf(side: SideOfPair, paying: ReadonlyMap<string, CardGroup>): Standing | undefined {
  const group = paying.get(side.cardCode);
  const { id, commune, from, requestedAt } = side;
  return group ? { id, group, commune, from, sent: requestedAt !== null } : undefined;
}

function seen(side: SideOfPair): SeenSide {
  const { fullName, birth, birthPrecision, sex, identityNumber, bhxhNumber, household, village } = side;
  return {
    memberId: side.id,
    fullName,
    birth,
    birthPrecision,
    sex,
    identityNumber,
    bhxhNumber,
    household,
    village,
    commune: side.commune,
    communeName: side.communeName,
    group: side.group,
    cardCode: side.cardCode,
    from: side.from,
    sent: side.requestedAt !== null,
  };
}

function missingOf(person: MissingPerson): NewFinding {
  const { fullName, birth, birthPrecision, sex, ethnicity, household, village, source } = person;
  return {
    kind: 'missing',
    commune: person.commune,
    otherCommune: null,
    group: person.group,
    personId: person.personId,
    memberId: null,
    otherMemberId: null,
    foundBy: person.foundBy,
    evidence: {
      person: {
        fullName,
        birth,
        birthPrecision,
        sex: sex === 'male' || sex === 'female' ? sex : null,
        ethnicity,
        household,
        village,
      },
      reasons: source === null ? [] : [{ text: source, weight: null }],
    },
    score: null,
    proposal: {},
  };
}
