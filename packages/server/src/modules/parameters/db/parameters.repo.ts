import type { Certainty } from '@ansinh/domain/parameters';
import { dateRange } from '../../../platform/database/date-range.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** A stored value: as the law writes it, and as a number when it is one. */
export interface StoredParameter {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly value: string;
  readonly number: number | null;
  readonly unit: string;
  readonly basis: string;
  readonly certainty: Certainty;
  readonly note: string;
  readonly version: number;
}

/** A value before it is stored. */
export type NewParameter = Omit<StoredParameter, 'number' | 'version'>;

const COLUMNS = sql`name, lower(valid) as "from", upper(valid) - 1 as "to", value, number::float8 as number, unit, basis, certainty, note, version`;

/** Returns the rows in force on a day, or every period when `on` is null; of one parameter or of all, by name and date. */
export async function parametersOn(
  tx: Tx,
  on: string | null,
  name: string | null,
): Promise<StoredParameter[]> {
  return tx.rows<StoredParameter>(sql`
    select ${COLUMNS} from parameters
    where (${on}::date is null or valid @> ${on}::date) and (${name}::text is null or name = ${name})
    order by name, valid`);
}

/** Ends the value that runs on `from`, the day before it. */
export async function closeParameter(tx: Tx, name: string, from: string, by: string): Promise<void> {
  await tx.run(sql`
    update parameters set valid = daterange(lower(valid), ${from}::date), changed_by = ${by}, changed_at = now(), version = version + 1
    where name = ${name} and valid @> ${from}::date and lower(valid) < ${from}::date`);
}

/** Stores a value; the database refuses a shared day. */
export async function insertParameter(
  tx: Tx,
  tenantId: string,
  row: NewParameter,
  by: string,
): Promise<StoredParameter> {
  const stored = tx.get<StoredParameter>(sql`
    insert into parameters (tenant_id, name, valid, value, unit, basis, certainty, note, changed_by)
    values (${tenantId}, ${row.name}, ${dateRange(row.from, row.to)}, ${row.value}, ${row.unit}, ${row.basis},
            ${row.certainty}, ${row.note}, ${by})
    returning ${COLUMNS}`);
  const { name, from, to } = row;
  return refuseOnConstraint(stored, {
    parameters_do_not_overlap: new Refusal('parameters.overlapping', { name, from, to }),
  });
}
