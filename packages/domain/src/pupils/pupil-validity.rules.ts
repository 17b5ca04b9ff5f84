import { addDays, addMonths, daysBetween } from '@ansinh/vietnamese/plain-date';
import { firstYearOf } from './school-year.rules.ts';

const FIRST_GRADE = 1;
const LAST_GRADE = 12;

/** What decides from when a payment makes a card valid; days ISO. */
export interface ValidityFacts {
  readonly schoolYear: string;
  readonly grade: number | null;
  /** Day a first-year student was enrolled; null for everybody else. */
  readonly enrolledOn: string | null;
  readonly paidOn: string;
  readonly months: number;
  /** Last day of the insurance that runs or ran; null: never insured. */
  readonly until: string | null;
  /** Days without cover after which a card waits, and how long it waits. */
  readonly gapDays: number;
  readonly waitDays: number;
}

/** From when to when a card is valid, and by which rule it begins. */
export interface CardValidity {
  readonly from: string;
  readonly to: string;
  readonly rule: 'grade-1' | 'grade-12' | 'first-year' | 'goes-on' | 'short-gap' | 'waits';
}

/**
 * Returns the validity of a card that a pupil pays for. Grade 1 begins on 1 October, where the card of a child under six ends; grade 12 runs
 * from 1 January to 30 September; a first-year student begins with enrolment; others go on where their insurance ends, and after a gap of
 * 90 days or never insured wait 30 days from the payment.
 * @law NĐ 188/2025 Đ13; Luật BHYT Đ16.3c
 */
export function pupilCardValidity(facts: ValidityFacts): CardValidity {
  const year = firstYearOf(facts.schoolYear);
  const { grade, until, paidOn } = facts;
  const next = until === null ? null : addDays(until, 1);
  if (grade === FIRST_GRADE && (next === null || next <= `${year}-10-01`) && paidOn <= `${year}-10-31`)
    return term('grade-1', `${year}-10-01`, facts.months);
  const begun = beginning(facts, next);
  if (grade === LAST_GRADE) {
    const from = begun.from > `${year + 1}-01-01` ? begun.from : firstDayOf(begun, year);
    const to = `${year + 1}-09-30`;
    const whole = addDays(addMonths(from, facts.months), -1);
    return { from, to: whole < to || from > to ? whole : to, rule: 'grade-12' };
  }
  if (facts.enrolledOn !== null && (next === null || next <= facts.enrolledOn))
    return term('first-year', facts.enrolledOn, facts.months);
  return term(begun.rule, begun.from, facts.months);
}

/** Grade 12 begins on 1 January where insurance runs until then; whoever has none begins at once. */
function firstDayOf(begun: Beginning, year: number): string {
  return begun.rule === 'goes-on' ? `${year + 1}-01-01` : begun.from;
}

interface Beginning {
  readonly from: string;
  readonly rule: CardValidity['rule'];
}

function beginning({ paidOn, until, gapDays, waitDays }: ValidityFacts, next: string | null): Beginning {
  if (until === null || next === null) return { from: addDays(paidOn, waitDays), rule: 'waits' };
  if (until >= paidOn) return { from: next, rule: 'goes-on' };
  return daysBetween(until, paidOn) < gapDays
    ? { from: paidOn, rule: 'short-gap' }
    : { from: addDays(paidOn, waitDays), rule: 'waits' };
}

function term(rule: CardValidity['rule'], from: string, months: number): CardValidity {
  return { from, to: addDays(addMonths(from, months), -1), rule };
}
