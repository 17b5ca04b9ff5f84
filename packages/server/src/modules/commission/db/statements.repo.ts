import type { PayStatement } from '@ansinh/domain/commission';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A line to be written into a run. */
export interface NewPayLine {
  readonly unit: string;
  readonly receiptId: string;
  readonly position: number;
  readonly kind: 'earned' | 'taken-back';
  readonly ruleId: string | null;
  readonly participation: string;
  readonly base: number;
  readonly fee: number;
  readonly amount: number;
}

/** Takes out what a draft held. */
export async function clearRun(tx: Tx, runId: string): Promise<void> {
  await tx.run(sql`delete from pay_lines where run_id = ${runId}`);
  await tx.run(sql`delete from pay_statements where run_id = ${runId}`);
}

/** Writes the lines and statements of a draft. */
export async function fillRun(
  tx: Tx,
  tenantId: string,
  runId: string,
  lines: readonly NewPayLine[],
  statements: readonly PayStatement[],
): Promise<void> {
  await tx.run(sql`
    insert into pay_lines (tenant_id, run_id, unit_key, receipt_id, position, kind, rule_id, participation, base, fee, amount)
    select ${tenantId}, ${runId}, l.unit, l."receiptId", l.position, l.kind, l."ruleId", l.participation, l.base, l.fee, l.amount
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (unit text, "receiptId" uuid, position smallint, kind text, "ruleId" uuid,
      participation text, base bigint, fee bigint, amount bigint)`);
  await tx.run(sql`
    insert into pay_statements (tenant_id, run_id, unit_key, earned, taken_back, carried_in, payout, carried_out)
    select ${tenantId}, ${runId}, s.unit, s.earned, s."takenBack", s."carriedIn", s.payout, s."carriedOut"
    from jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) as s (unit text, earned bigint, "takenBack" bigint, "carriedIn" bigint,
      payout bigint, "carriedOut" bigint)`);
}

/** A statement as stored, with the sums of its lines. */
export interface StoredStatement extends PayStatement {
  readonly runId: string;
  readonly unitName: string;
  readonly people: number;
  readonly receipts: number;
  readonly base: number;
  readonly fee: number;
}

/** Returns the statements of runs that the caller sees, by name of the collector. */
export function findStatements(tx: Tx, runs: readonly string[]): Promise<StoredStatement[]> {
  return tx.rows(sql`
    select s.run_id as "runId", s.unit_key as unit, coalesce(u.name, '') as "unitName", s.earned, s.taken_back as "takenBack", s.carried_in as "carriedIn",
      s.payout, s.carried_out as "carriedOut", p.people, p.receipts, p.base, p.fee
    from pay_statements s left join measured_units u on u.tenant_id = s.tenant_id and u.key = s.unit_key
    cross join lateral (select count(*) filter (where kind = 'earned') as people, count(distinct receipt_id) filter (where kind = 'earned') as receipts,
      coalesce(sum(base), 0)::bigint as base, coalesce(sum(fee), 0)::bigint as fee
      from pay_lines l where l.tenant_id = s.tenant_id and l.run_id = s.run_id and l.unit_key = s.unit_key) p
    where s.run_id = any (${[...runs]}::uuid[]) order by "unitName", s.unit_key`);
}

/** A line of a statement with its receipt and rule. */
export interface StoredPayLine {
  readonly receiptId: string;
  readonly series: string;
  readonly number: number;
  readonly issuedOn: string;
  readonly name: string;
  readonly scheme: string;
  readonly group: string;
  readonly participation: 'new' | 'renewed';
  readonly kind: 'earned' | 'taken-back';
  readonly base: number;
  readonly amount: number;
  readonly voidReason: string | null;
  readonly ruleBasis: 'percent' | 'amount' | null;
  readonly ruleFee: number | null;
  readonly ruleShare: number | null;
  readonly decisionNumber: string | null;
  readonly certainty: 'verified' | 'secondary' | 'unverified' | null;
}

/** Returns the lines of a collector's statement in the order of their receipts. */
export function linesOfStatement(tx: Tx, runId: string, unit: string): Promise<StoredPayLine[]> {
  return tx.rows(sql`
    select p.receipt_id as "receiptId", b.series, r.number, r.issued_on as "issuedOn", l.name, r.scheme, r.group_code as "group", p.participation,
      p.kind, p.base, p.amount, case when p.kind = 'taken-back' then r.void_reason end as "voidReason", c.basis as "ruleBasis", c.fee as "ruleFee",
      c.collector_share as "ruleShare", c.decision_number as "decisionNumber", c.certainty
    from pay_lines p join receipts r on r.tenant_id = p.tenant_id and r.id = p.receipt_id
    join receipt_books b on b.tenant_id = r.tenant_id and b.id = r.book_id
    join receipt_lines l on l.tenant_id = p.tenant_id and l.receipt_id = p.receipt_id and l.position = p.position
    left join commission_rules c on c.tenant_id = p.tenant_id and c.id = p.rule_id
    where p.run_id = ${runId} and p.unit_key = ${unit} order by p.kind, r.issued_on, r.number, p.position`);
}

/** What a step of a run is decided by. */
export interface RunFacts {
  readonly withoutRule: number;
  readonly voidedSince: number;
  readonly certainties: readonly ('verified' | 'secondary' | 'unverified')[];
}

/** Returns how many people of a run no rule fits, how many of its receipts were voided since, and how sure its rules are. */
export function factsOfRun(tx: Tx, runId: string): Promise<RunFacts> {
  return tx.get(sql`
    select count(*) filter (where p.kind = 'earned' and p.rule_id is null) as "withoutRule",
      count(distinct p.receipt_id) filter (where p.kind = 'earned' and r.voided_at is not null) as "voidedSince",
      coalesce(array_agg(distinct c.certainty) filter (where c.certainty is not null), '{}') as certainties
    from pay_lines p join receipts r on r.tenant_id = p.tenant_id and r.id = p.receipt_id
    left join commission_rules c on c.tenant_id = p.tenant_id and c.id = p.rule_id
    where p.run_id = ${runId}`);
}

/** Returns fees and the money they are of since January of a run's year, by scheme and group, its own run included whatever its state. */
export function feesOfYear(
  tx: Tx,
  agencyId: string,
  month: string,
): Promise<{ scheme: string; group: string; base: number; fee: number }[]> {
  return tx.rows(sql`
    select r.scheme, r.group_code as "group", sum(p.base)::bigint as base, sum(p.fee)::bigint as fee
    from pay_lines p join pay_runs g on g.tenant_id = p.tenant_id and g.id = p.run_id
    join receipts r on r.tenant_id = p.tenant_id and r.id = p.receipt_id
    where g.agency_id = ${agencyId} and g.month between date_trunc('year', (${month} || '-01')::date) and (${month} || '-01')::date
    group by r.scheme, r.group_code`);
}
