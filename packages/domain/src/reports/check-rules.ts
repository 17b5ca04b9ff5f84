import type { ReportForm, ReportRule } from './report-form.ts';

/** A rule of a form that does not hold. */
export interface RuleFault {
  /** The cell it is about. */
  readonly key: string;
  /** It keeps the report from being sent. */
  readonly strict: boolean;
  readonly message: string;
  readonly messageEn: string;
}

type Values = ReadonlyMap<string, number | null>;

/** Returns the rules that do not hold, in the order of the form. A rule whose cells are not all known says nothing yet. */
export function checkRules(
  { rules }: Pick<ReportForm, 'rules'>,
  values: Values,
  before: Values,
): RuleFault[] {
  return rules.flatMap((rule): RuleFault[] => {
    const left = values.get(rule.left) ?? null;
    const right = rightSide(rule, rule.of === 'before' ? before : values);
    if (left === null || right === null || holds(left, rule.relation, right)) return [];
    const { strict, message, messageEn } = rule;
    return [{ key: rule.left, strict, message, messageEn }];
  });
}

function rightSide({ right }: ReportRule, values: Values): number | null {
  if (typeof right === 'number') return right;
  const known = right.map((key) => values.get(key) ?? null).filter((value) => value !== null);
  return known.length < right.length ? null : known.reduce((sum, value) => sum + value, 0);
}

function holds(left: number, relation: ReportRule['relation'], right: number): boolean {
  if (relation === '<=') return left <= right;
  return relation === '>=' ? left >= right : left === right;
}
