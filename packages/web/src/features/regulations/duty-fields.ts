import type { Deadline, Duty, DutyFields } from './regulations.types.ts';

/** Roles of a duty in the order they are read. */
export const DUTY_ROLES = ['lead', 'coordinating', 'recipient', 'executor'] as const;

export const SCHEMES = ['BHXH', 'BHYT', 'BHTN'] as const;

export const BINDINGS = ['order', 'request', 'agreement'] as const;

export const RECURRENCES = [
  'none',
  'continuous',
  'weekly',
  'monthly',
  'quarterly',
  'semiannual',
  'annual',
  'multi-year',
  'one-off',
  'on-demand',
] as const satisfies readonly DutyFields['recurrence'][];

/** Every field a person may write, in the order of the form. */
export const DUTY_FIELDS = [
  'action',
  'lead',
  'coordinating',
  'recipient',
  'executor',
  'recurrence',
  'deadline',
  'deliverable',
  'binding',
  'schemes',
  'quote',
  'note',
] as const satisfies readonly (keyof DutyFields)[];

/** Returns what a person may write of a duty. */
export function fieldsOf(duty: Duty): DutyFields {
  const { lead, coordinating, recipient, executor, action, quote, schemes } = duty;
  const { recurrence, deadline, deliverable, binding, note } = duty;
  return {
    lead,
    coordinating,
    recipient,
    executor,
    action,
    quote,
    schemes,
    recurrence,
    deadline,
    deliverable,
    binding,
    note,
  };
}

/** Returns the fields of a duty that does not exist yet, resting on the quoted words. */
export function freshFields(quote: string): DutyFields {
  return {
    lead: [],
    coordinating: [],
    recipient: [],
    executor: [],
    action: quote,
    quote,
    schemes: [],
    recurrence: 'none',
    deadline: null,
    deliverable: null,
    binding: 'order',
    note: null,
  };
}

/** Returns the fields that differ, by value. */
export function differingFields(one: DutyFields, other: DutyFields): (keyof DutyFields)[] {
  return DUTY_FIELDS.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

/** Returns only what was changed; absent fields stay as the server has them. */
export function changedFields(base: DutyFields, edited: DutyFields): Partial<DutyFields> {
  return Object.fromEntries(differingFields(base, edited).map((key) => [key, edited[key]]));
}

/** Which parts of a deadline each rule asks for. */
export const DEADLINE_PARTS: Readonly<
  Record<Deadline['rule'], readonly ('date' | 'days' | 'anchor' | 'year')[]>
> = {
  before: ['date', 'year'],
  'no-later-than': ['date', 'year'],
  'as-of': ['date', 'year'],
  within: ['days', 'anchor'],
  from: ['date', 'anchor'],
  'period-end': [],
  'aligned-with': ['anchor'],
  event: ['anchor'],
  either: [],
  unspecified: [],
};

/** Returns the deadline with another rule; parts the new rule does not ask for are dropped. */
export function withRule(deadline: Deadline, rule: Deadline['rule']): Deadline {
  const parts = DEADLINE_PARTS[rule];
  const { day, month, quarter, year, yearOffset, days, dayKind, anchor, raw } = deadline;
  return {
    rule,
    raw,
    ...(parts.includes('date') ? withoutUndefined({ day, month, quarter }) : {}),
    ...(parts.includes('year') ? withoutUndefined({ year, yearOffset }) : {}),
    ...(parts.includes('days') ? withoutUndefined({ days, dayKind: dayKind ?? 'calendar' }) : {}),
    ...(parts.includes('anchor') ? withoutUndefined({ anchor }) : {}),
  } as Deadline;
}

/** Returns the object without keys that hold nothing. */
export function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
