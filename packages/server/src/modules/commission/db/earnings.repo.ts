import type { PaidPerson } from '@ansinh/domain/commission';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Money has arrived at the organisation, or gone past it to Social Insurance. */
const ARRIVED = sql`exists (select from remittance_receipts x where x.tenant_id = r.tenant_id and x.receipt_id = r.id)`;

/** Returns everybody on receipts until a day whose money has arrived and who was in no run yet. */
export function unpaidPeople(tx: Tx, agencyId: string, until: string): Promise<PaidPerson[]> {
  return tx.rows(sql`
    select r.id as "receiptId", l.position, r.unit_key as unit, r.scheme, r.group_code as "group", l.participation, r.issued_on as "on", l.paid
    from receipts r join receipt_lines l on l.tenant_id = r.tenant_id and l.receipt_id = r.id
    where r.agency_id = ${agencyId} and r.issued_on <= ${until}::date and r.voided_at is null and ${ARRIVED}
      and not exists (select from pay_lines p where p.tenant_id = r.tenant_id and p.receipt_id = r.id and p.position = l.position
        and p.kind = 'earned')
    order by r.issued_on, r.id, l.position`);
}

/** What was earned for a receipt that was voided later, in a run that stands. */
export interface VoidedEarning {
  readonly receiptId: string;
  readonly position: number;
  readonly unit: string;
  readonly ruleId: string | null;
  readonly participation: string;
  readonly base: number;
  readonly fee: number;
  readonly amount: number;
}

/** Returns what is to be taken back: earned in an approved or paid run, its receipt voided since, not taken back yet. */
export function voidedEarnings(tx: Tx, agencyId: string): Promise<VoidedEarning[]> {
  return tx.rows(sql`
    select p.receipt_id as "receiptId", p.position, p.unit_key as unit, p.rule_id as "ruleId", p.participation, p.base, p.fee, p.amount
    from pay_lines p join pay_runs g on g.tenant_id = p.tenant_id and g.id = p.run_id
    join receipts r on r.tenant_id = p.tenant_id and r.id = p.receipt_id
    where g.agency_id = ${agencyId} and g.state in ('approved', 'paid') and p.kind = 'earned' and r.voided_at is not null
      and not exists (select from pay_lines b where b.tenant_id = p.tenant_id and b.receipt_id = p.receipt_id and b.position = p.position
        and b.kind = 'taken-back')
    order by p.receipt_id, p.position`);
}

/** Returns how many receipts until a day wait because their money has not arrived. */
export function waitingForMoney(
  tx: Tx,
  agencyId: string,
  until: string,
): Promise<{ receipts: number; paid: number }> {
  return tx.get(sql`
    select count(*) as receipts, coalesce(sum(r.paid), 0)::bigint as paid from receipts r
    where r.agency_id = ${agencyId} and r.issued_on <= ${until}::date and r.voided_at is null and not ${ARRIVED}`);
}

/** Returns what collectors still owe after the newest run before a month, by unit. */
export async function carriedInto(tx: Tx, agencyId: string, month: string): Promise<Map<string, number>> {
  const rows = await tx.rows<{ unit: string; carried: number }>(sql`
    select s.unit_key as unit, s.carried_out as carried from pay_statements s
    where s.carried_out < 0 and s.run_id = (select g.id from pay_runs g
      where g.agency_id = ${agencyId} and g.month < (${month} || '-01')::date order by g.month desc limit 1)`);
  return new Map(rows.map(({ unit, carried }) => [unit, carried]));
}
