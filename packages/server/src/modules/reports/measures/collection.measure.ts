import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts receipts and their money: an organisation's own, for others those of the area they see; voided ones are left out. */
export async function measureCollection(tx: Tx, { agencyId, from, to }: MeasureScope): Promise<Measured[]> {
  const counted = await tx.get<{ receipts: number; money: number }>(sql`
    with own as (select kind = 'collection-organisation' as collects from agencies where id = ${agencyId})
    select count(*)::int as receipts, coalesce(sum(r.paid), 0)::float8 as money from receipts r cross join own
    where r.voided_at is null and r.issued_on between ${from}::date and ${to}::date and (not own.collects or r.agency_id = ${agencyId})`);
  const span = `từ ${formatDate(from)} đến ${formatDate(to)}, không tính biên lai đã hủy`;
  const href = `/bien-lai?from=${from}&to=${to}`;
  return [
    { measure: 'collection.receipts', value: counted.receipts, text: `Biên lai đã lập ${span}`, href },
    { measure: 'collection.money', value: counted.money, text: `Tiền ghi trên biên lai ${span}`, href },
  ];
}
