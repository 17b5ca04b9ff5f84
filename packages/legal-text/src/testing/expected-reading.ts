import type { DeadlineRule, DraftDuty } from '../parsed-regulation.ts';

/** One duty as a person reads it. */
export interface ExpectedReading extends Pick<
  DraftDuty,
  'provision' | 'lead' | 'coordinating' | 'recipient' | 'executor' | 'recurrence'
> {
  readonly deadline: Partial<DeadlineRule>;
}

/** provision | lead | coordinating | recipient | executor | recurrence | deadline; names joined with " + ", "-" for none. */
export function expectedDuties(rows: string): ExpectedReading[] {
  const list = (cell = '-'): string[] => (cell === '-' ? [] : cell.split(' + '));
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [provision = '', lead, coordinating, recipient, executor, recurrence = 'none', rule = '-'] = row
        .split('|')
        .map((cell) => cell.trim());
      const deadline = Object.fromEntries(
        list(rule === '-' ? '-' : rule.replaceAll(' ', ' + ')).map((pair) => {
          const [key = '', value = ''] = pair.split('=');
          return [key, /^\d+$/.test(value) ? Number(value) : value];
        }),
      );
      return {
        provision,
        lead: list(lead),
        coordinating: list(coordinating),
        recipient: list(recipient),
        executor: list(executor),
        recurrence: recurrence as DraftDuty['recurrence'],
        deadline,
      };
    });
}
