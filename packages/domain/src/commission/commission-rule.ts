/** What an organisation pays for a kind of participant, and what of it the collector gets. Rates in ten-thousandths: 700 is 7 %. */
export interface CommissionRule {
  readonly id: string;
  readonly scheme: 'BHYT' | 'BHXH-TN';
  /** Group of the calculator; null: every one. */
  readonly group: string | null;
  readonly participation: 'new' | 'renewed' | 'any';
  /** percent of what the participant paid himself, never of the State's part; or an amount a person. */
  readonly basis: 'percent' | 'amount';
  /** Ten-thousandths, or đồng. */
  readonly fee: number;
  /** Ten-thousandths of the fee that the collector gets; the organisation keeps the rest. */
  readonly collectorShare: number;
  readonly from: string;
  /** Last day; null: no end known. */
  readonly to: string | null;
}

/** Returns the rule for a participant on a day: the one for his group and kind before the general ones; undefined where there is none. */
export function ruleFor(
  rules: readonly CommissionRule[],
  line: {
    readonly scheme: string;
    readonly group: string;
    readonly participation: string;
    readonly on: string;
  },
): CommissionRule | undefined {
  const fits = rules.filter(
    ({ scheme, group, participation, from, to }) =>
      scheme === line.scheme &&
      (group === null || group === line.group) &&
      (participation === 'any' || participation === line.participation) &&
      from <= line.on &&
      (to === null || line.on <= to),
  );
  const closeness = ({ group, participation }: CommissionRule): number =>
    Number(group !== null) * 2 + Number(participation !== 'any');
  return fits.toSorted((a, b) => closeness(b) - closeness(a))[0];
}
