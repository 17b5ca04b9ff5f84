import { createHash } from 'node:crypto';
import type { FieldTariff } from '@ansinh/contract/outreach/field.schemas';
import { addMonths } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { storedParameters } from '../../parameters/index.ts';

/** What the calculator of contributions reads. */
const READ = /^(base_salary|reference_level|bhyt_|bhxh_voluntary_|bhxh_fund_monthly_return)/;
/** Rows that ended longer ago than this no visit asks about. */
const KEPT_MONTHS = 12;

/** Returns the parameters of the offline calculator; the rows are left out where the phone has them already. */
export async function fieldTariff(tx: Tx, today: string, known: string | undefined): Promise<FieldTariff> {
  const oldest = addMonths(today, -KEPT_MONTHS);
  const rows = (await storedParameters(tx))
    .filter((row) => READ.test(row.name) && (row.to === null || row.to >= oldest))
    .map(({ name, from, to, value, unit, basis, certainty }) => ({
      name,
      from,
      to,
      value,
      unit,
      basis,
      certainty,
    }));
  const key = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  return { key, rows: key === known ? null : rows };
}
