import { decidePayer, type CardGroup, type PayerDecision } from './payer.rules.ts';

/** What is wrong with where a person stands: who pays by law, and how much of a full contribution the State pays besides. */
export interface StandingVerdict {
  readonly rule: 'person.two-lists' | 'person.list-and-insured';
  readonly payer: string;
  readonly why: PayerDecision['rule'];
  /** Full contributions (4.5% of the base salary) that the State pays besides the one it owes; 0 when it pays none twice. */
  readonly doubleShare: number;
}

/** Returns the share of a full contribution that the State pays for a group, 0 to 1. @law Luật BHYT Đ12.3, Đ12.4; NĐ 188/2025 Đ6.6 */
export function stateShare({ payer, supportPercent }: CardGroup): number {
  if (payer === 3) return 1;
  return payer === 4 ? (supportPercent ?? 0) / 100 : 0;
}

/**
 * Judges where a person stands. `listed`: groups of the State-funded lists that name the person, a group once for every commune that
 * lists it; `insured`: groups Social Insurance has the person insured in. One list and the same group insured is as it should be.
 * @law Luật BHYT Đ13.5 (sửa đổi bởi Luật 51/2024/QH15)
 */
export function judgeStanding(
  listed: readonly CardGroup[],
  insured: readonly CardGroup[],
): StandingVerdict[] {
  const lists = listed.filter((group) => stateShare(group) > 0);
  const groups = distinct(lists);
  if (groups.length === 0) return [];
  const otherwise = distinct(insured.filter(({ code }) => groups.every((group) => group.code !== code)));
  return [
    ...(lists.length > 1 ? verdict('person.two-lists', lists) : []),
    ...(otherwise.length > 0 ? verdict('person.list-and-insured', [...groups, ...otherwise]) : []),
  ];
}

function verdict(rule: StandingVerdict['rule'], standing: readonly CardGroup[]): StandingVerdict[] {
  const decision = decidePayer(distinct(standing));
  if (!decision) return [];
  const { group, rule: why } = decision;
  const paid = standing.reduce((sum, one) => sum + stateShare(one), 0);
  const doubleShare = Math.round((paid - stateShare(group)) * 100) / 100;
  return [{ rule, payer: group.code, why, doubleShare }];
}

function distinct(groups: readonly CardGroup[]): CardGroup[] {
  return [...new Map(groups.map((group) => [group.code, group])).values()];
}
