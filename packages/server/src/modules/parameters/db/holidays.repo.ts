import type { Certainty } from '@ansinh/domain/parameters';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** A declared day. Only working-swap is worked; the other kinds are days off. */
export interface StoredHoliday {
  readonly day: string;
  readonly kind: 'statutory' | 'compensation' | 'working-swap';
  readonly name: string;
  readonly basis: string;
  readonly certainty: Certainty;
  readonly note: string;
}

/** Returns the declared days from one day to another, both included, in order. */
export async function holidaysBetween(tx: Tx, from: string, to: string): Promise<StoredHoliday[]> {
  return tx.rows<StoredHoliday>(sql`
    select day, kind, name, basis, certainty, note from holidays
    where day between ${from}::date and ${to}::date order by day`);
}

/** Stores a declared day; refused when the day has a row. */
export async function insertHoliday(
  tx: Tx,
  tenantId: string,
  row: StoredHoliday,
  by: string,
): Promise<StoredHoliday> {
  const stored = tx.get<StoredHoliday>(sql`
    insert into holidays (tenant_id, day, kind, name, basis, certainty, note, changed_by)
    values (${tenantId}, ${row.day}, ${row.kind}, ${row.name}, ${row.basis}, ${row.certainty}, ${row.note}, ${by})
    returning day, kind, name, basis, certainty, note`);
  return refuseOnConstraint(stored, {
    holidays_have_one_row_a_day: new Refusal('parameters.day_taken', { day: row.day }),
  });
}

/** Removes a declared day and returns what it was; undefined when there was none. */
export function deleteHoliday(tx: Tx, day: string): Promise<StoredHoliday | undefined> {
  return tx.find<StoredHoliday>(sql`
    delete from holidays where day = ${day}::date returning day, kind, name, basis, certainty, note`);
}
