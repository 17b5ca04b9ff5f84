/** One object code of a health card: who pays for its holders. */
export interface CardGroup {
  readonly code: string;
  /** 1 employer and worker, 2 Social Insurance, 3 State budget, 4 supported by the budget, 5 household. */
  readonly payer: 1 | 2 | 3 | 4 | 5;
  readonly description: string;
  /** Lowest support in percent for a supported group; null where the law sets none. */
  readonly supportPercent: number | null;
}

/** Which group pays for somebody who stands in several, and the words that say why. */
export interface PayerDecision {
  readonly group: CardGroup;
  readonly others: readonly CardGroup[];
  readonly rule: 'only-group' | 'order-of-law' | 'pensioner' | 'commune-part-timer' | 'highest-support';
}

const PENSIONER = 'HT';
const COMMUNE_PART_TIMER = 'XK';
const PART_TIMER_ORDER: readonly number[] = [2, 3, 4, 1, 5];

/** Points of Art. 12.3 by code, as far as the law's order was read; the other groups of the budget stand between. */
const BUDGET_POINTS = {
  a: ['QN', 'CA', 'CY'],
  e: ['CC', 'CK', 'CB', 'KC'],
  g: ['HD'],
  h: ['TE'],
  i: ['TS', 'TC'],
  k: ['TQ', 'TA', 'TY'],
  o: ['HN', 'DT', 'DK', 'XD'],
  r: ['BT'],
  s: ['CT'],
  t: ['LH'],
} as const satisfies Record<string, readonly string[]>;
const POINT_OF = new Map<string, string>(
  Object.entries(BUDGET_POINTS).flatMap(([point, codes]) => codes.map((code) => [code, point] as const)),
);
const pointOf = ({ code }: CardGroup): string => POINT_OF.get(code) ?? 'l';

/**
 * Decides which of several groups pays for a person; undefined when there is none.
 * The first in the order of the law, points of the budget's groups included; a pensioner is paid for by Social Insurance; a commune part-timer by Social Insurance,
 * the budget, with support, shared, in this order; among supported groups the one with the highest support.
 * @law Luật BHYT Đ13.5 (sửa đổi bởi Luật 51/2024/QH15); NĐ 188/2025/NĐ-CP Đ6
 */
export function decidePayer(groups: readonly CardGroup[]): PayerDecision | undefined {
  const partTimer = groups.some(({ code }) => code === COMMUNE_PART_TIMER);
  const pensioner = groups.find(({ code }) => code === PENSIONER);
  const rank = ({ payer }: CardGroup): number => (partTimer ? PART_TIMER_ORDER.indexOf(payer) : payer);
  const ordered = groups.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.supportPercent ?? 0) - (a.supportPercent ?? 0) ||
      pointOf(a).localeCompare(pointOf(b)) ||
      (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
  const group = pensioner ?? ordered[0];
  if (!group) return undefined;
  const others = ordered.filter((other) => other !== group);
  return { group, others, rule: ruleOf(group, others, pensioner !== undefined, partTimer) };
}

function ruleOf(
  group: CardGroup,
  others: readonly CardGroup[],
  pensioner: boolean,
  partTimer: boolean,
): PayerDecision['rule'] {
  if (others.length === 0) return 'only-group';
  if (pensioner) return 'pensioner';
  if (partTimer) return 'commune-part-timer';
  return group.payer === 4 && others.some(({ payer }) => payer === 4) ? 'highest-support' : 'order-of-law';
}
