import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { NewParameter, StoredParameter } from './parameters.repo.ts';

const COLUMNS = sql`name, lower(valid) as "from", upper(valid) - 1 as "to", value, unit, basis, certainty, note, version`;
/** A corrected row keeps its number as the table of parameters makes it. */
const NUMBER = sql`case when value ~ '^-?[0-9]+(\\.[0-9]+)?$' then value::float8 end as number`;

/** Locks and returns the row of a parameter that begins on an ISO day, or undefined. */
export function lockParameter(tx: Tx, name: string, from: string): Promise<StoredParameter | undefined> {
  return tx.find<StoredParameter>(sql`
    select ${COLUMNS}, number::float8 as number from parameters
    where name = ${name} and lower(valid) = ${from}::date for update`);
}

/** Keeps what a locked row says now, with why it is about to change. */
export async function keepEarlier(
  tx: Tx,
  tenantId: string,
  { name, from }: Pick<StoredParameter, 'name' | 'from'>,
  replaced: { readonly by: string; readonly at: Date; readonly reason: string },
): Promise<void> {
  await tx.run(sql`
    insert into parameter_history (tenant_id, name, valid, value, unit, basis, certainty, note, version, changed_by, changed_at,
      replaced_by, replaced_at, reason)
    select ${tenantId}, name, valid, value, unit, basis, certainty, note, version, changed_by, changed_at,
      ${replaced.by}, ${replaced.at}, ${replaced.reason}
    from parameters where name = ${name} and lower(valid) = ${from}::date`);
}

/** Writes the corrected content of a locked row and returns it. */
export function correctRow(
  tx: Tx,
  row: Omit<NewParameter, 'to'>,
  by: string,
  at: Date,
): Promise<StoredParameter> {
  return tx.get<StoredParameter>(sql`
    update parameters set value = ${row.value}, unit = ${row.unit}, basis = ${row.basis}, certainty = ${row.certainty},
      note = ${row.note}, changed_by = ${by}, changed_at = ${at}, version = version + 1
    where name = ${row.name} and lower(valid) = ${row.from}::date returning ${COLUMNS}, number::float8 as number`);
}

/** What a corrected row said before. */
interface EarlierParameter extends StoredParameter {
  readonly reason: string;
  readonly replacedBy: string;
  readonly replacedAt: string;
}

/** Returns earlier contents of the rows of a parameter, the newest correction first. */
export function earlierContents(tx: Tx, name: string): Promise<EarlierParameter[]> {
  return tx.rows<EarlierParameter>(sql`
    select ${COLUMNS}, ${NUMBER}, reason, replaced_by as "replacedBy", replaced_at as "replacedAt" from parameter_history
    where name = ${name} order by id desc limit 500`);
}
