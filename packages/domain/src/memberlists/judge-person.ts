import { addMonths } from '@ansinh/vietnamese/plain-date';
import {
  bornBetween,
  LATELY_MONTHS,
  STATE_CHILD_MONTHS,
  VOLUNTARY_FROM_MONTHS,
  type ListFrame,
} from './list-frame.ts';
import type { ListKind, ListScheme } from './list-kind.ts';
import type { PersonFacts } from './person-facts.ts';
import { LIKELY_AGES, SCORE_PARTS, type ScorePart } from './score-weights.ts';

/** Facts behind an entry, by key; what a person reads is made of them. */
export interface ListReasons {
  /** Last day of the cover that ends or ended. */
  readonly until?: string;
  /** Object code of that cover. */
  readonly group?: string;
  /** Last day of compulsory insurance that ended. */
  readonly compulsoryUntil?: string;
  /** Group the State supports him in. */
  readonly support?: string;
  /** Points by sign, for the potential. */
  readonly parts?: Readonly<Partial<Record<ScorePart, number>>>;
  readonly score?: number;
}

/** A list a person belongs on this month. */
export interface ListVerdict {
  readonly kind: ListKind;
  readonly scheme: ListScheme;
  readonly dueOn: string | null;
  readonly reasons: ListReasons;
}

/**
 * Says on which lists of a month a person belongs: due, suspended or not participating in a scheme, and potential besides where the
 * signs reach the threshold. Who is paid for by the State, an employer or Social Insurance is on none. @law BD Đ8.1 g3, g5
 */
export function judgePerson(facts: PersonFacts, frame: ListFrame): ListVerdict[] {
  return [...judgeHealth(facts, frame), ...judgeVoluntary(facts, frame)];
}

function judgeHealth(facts: PersonFacts, frame: ListFrame): ListVerdict[] {
  const { health, stateFunded, supportedGroup } = facts;
  if (stateFunded || isBetween(facts, frame, 0, STATE_CHILD_MONTHS)) return [];
  const support = supportedGroup === null ? {} : { support: supportedGroup };
  if (health === null) return withPotential('not-participating', 'BHYT', support, facts, frame);
  const { endsOn, payer } = health;
  if (endsOn === null || endsOn > frame.until) return [];
  const group = health.group === null ? {} : { group: health.group };
  const reasons = { until: endsOn, ...group, ...support };
  if (endsOn < frame.from) return withPotential('suspended', 'BHYT', reasons, facts, frame);
  return payer <= 3 ? [] : [{ kind: 'due', scheme: 'BHYT', dueOn: endsOn, reasons }];
}

function judgeVoluntary(facts: PersonFacts, frame: ListFrame): ListVerdict[] {
  const { voluntaryUntil, compulsoryUntil } = facts;
  if (!mayJoinVoluntary(facts, frame)) return [];
  const support = facts.supportedGroup === null ? {} : { support: facts.supportedGroup };
  const left = typeof compulsoryUntil === 'string' ? { compulsoryUntil } : {};
  if (voluntaryUntil === undefined)
    return withPotential('not-participating', 'BHXH-TN', { ...left, ...support }, facts, frame);
  if (voluntaryUntil === null || voluntaryUntil > frame.until) return [];
  const reasons = { until: voluntaryUntil, ...left, ...support };
  return voluntaryUntil < frame.from
    ? withPotential('suspended', 'BHXH-TN', reasons, facts, frame)
    : [{ kind: 'due', scheme: 'BHXH-TN', dueOn: voluntaryUntil, reasons }];
}

/** Of working age, neither in compulsory insurance nor paid for by an employer, Social Insurance's pension, or a school. @law Luật 41/2024/QH15 Đ2.4 */
function mayJoinVoluntary(facts: PersonFacts, frame: ListFrame): boolean {
  const { compulsoryUntil, health, sex } = facts;
  const before = sex === 'female' ? frame.pensionAge.female : frame.pensionAge.male;
  if (!isBetween(facts, frame, VOLUNTARY_FROM_MONTHS, before)) return false;
  if (compulsoryUntil === null || (compulsoryUntil !== undefined && compulsoryUntil >= frame.asOf))
    return false;
  const runs = health !== null && (health.endsOn === null || health.endsOn >= frame.asOf);
  if (!runs) return true;
  const pupil = health.group === 'HS' || health.group === 'SV';
  const pensioner = health.payer === 2 && health.group !== 'TN';
  return health.payer !== 1 && !pensioner && !pupil;
}

function withPotential(
  kind: ListKind,
  scheme: ListScheme,
  reasons: ListReasons,
  facts: PersonFacts,
  frame: ListFrame,
): ListVerdict[] {
  const verdict: ListVerdict = { kind, scheme, dueOn: null, reasons };
  const parts = scoreParts(scheme, reasons, facts, frame);
  const score = Object.values(parts).reduce((sum, points) => sum + points, 0);
  if (score < frame.threshold) return [verdict];
  return [verdict, { kind: 'potential', scheme, dueOn: null, reasons: { ...reasons, parts, score } }];
}

/** Returns the points of each sign that is there. */
function scoreParts(
  scheme: ListScheme,
  reasons: ListReasons,
  facts: PersonFacts,
  frame: ListFrame,
): Partial<Record<ScorePart, number>> {
  const lately = (day: string | undefined): boolean =>
    day !== undefined && day >= addMonths(frame.from, -LATELY_MONTHS);
  const { compulsoryUntil } = facts;
  const age = LIKELY_AGES[scheme];
  const is: Readonly<Record<ScorePart, boolean>> = {
    household: facts.householdPays,
    'left-compulsory':
      typeof compulsoryUntil === 'string' && compulsoryUntil < frame.asOf && lately(compulsoryUntil),
    lately: lately(reasons.until),
    support: facts.supportedGroup !== null,
    age: isBetween(facts, frame, age.from, age.before),
  };
  return Object.fromEntries(
    SCORE_PARTS.filter((part) => is[part] && frame.weights[part] > 0).map((part) => [
      part,
      frame.weights[part],
    ]),
  );
}

function isBetween(
  { birth }: PersonFacts,
  frame: ListFrame,
  fromMonths: number,
  beforeMonths: number,
): boolean {
  if (birth === null) return false;
  const { after, upTo } = bornBetween(frame, fromMonths, beforeMonths);
  return birth > after && birth <= upTo;
}
