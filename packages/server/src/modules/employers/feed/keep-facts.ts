import type { EmployerSource } from '@ansinh/domain/employers';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FedSubmission } from '../../exchange/index.ts';

/** What is asked of a fact beyond where it stands; each is SQL over `f` (staged row) and `p` (its period). */
interface FactColumns {
  readonly kind: string;
  readonly period?: Sql;
  readonly from: Sql;
  readonly until?: Sql;
  readonly status?: Sql;
  readonly workers?: Sql;
  readonly wages?: Sql;
  readonly amount?: Sql;
  readonly where?: Sql;
}

/** A month's wages, of wages stated for the row's period. */
const MONTHLY = sql`round(f.wages / p.months)`;

const STATUS: FactColumns = {
  kind: 'status',
  // A list without a day says how things are when it is made.
  from: sql`coalesce(f.status_from, least(p.ends, p.stated))`,
  until: sql`f.status_until`,
  status: sql`f.status`,
  where: sql`f.status is not null`,
};

const WORKFORCE: FactColumns = {
  kind: 'workforce',
  period: sql`f.period`,
  from: sql`p.start`,
  until: sql`p.ends`,
  workers: sql`f.workers`,
  wages: MONTHLY,
  where: sql`f.workers is not null`,
};

const INSURED: FactColumns = {
  ...WORKFORCE,
  kind: 'insured',
  status: sql`f.status`,
  workers: sql`case when f.status = 'stopped' then 0 else f.workers end`,
};

const FACTS: Readonly<Record<string, readonly FactColumns[]>> = {
  'employers-registered': [
    {
      kind: 'registration',
      from: sql`coalesce(f.registered_on, p.start)`,
      status: sql`'registered'`,
      workers: sql`f.workers`,
    },
    { kind: 'status', from: sql`coalesce(f.registered_on, p.start)`, status: sql`'registered'` },
  ],
  'employer-status': [STATUS],
  'tax-payroll': [WORKFORCE, STATUS],
  'tax-payers': [WORKFORCE, STATUS],
  'labour-use': [WORKFORCE],
  'employers-active': [{ ...WORKFORCE, wages: sql`round(f.wages / 12)` }, STATUS],
  'employers-and-projects': [WORKFORCE, STATUS],
  'tax-inspection-results': [
    {
      kind: 'inspection',
      period: sql`f.period`,
      from: sql`coalesce(f.inspected_on, p.start)`,
      workers: sql`f.workers`,
      wages: MONTHLY,
    },
  ],
  'deducted-undeclared': [
    {
      kind: 'deduction',
      period: sql`f.period`,
      from: sql`p.start`,
      until: sql`p.ends`,
      workers: sql`f.workers`,
      wages: MONTHLY,
      amount: sql`f.deducted`,
      where: sql`f.deducted > 0`,
    },
  ],
  'insured-units': [INSURED],
  'bhxh-notice': [INSURED],
  'c12-ts': [
    {
      kind: 'arrears',
      period: sql`f.period`,
      from: sql`p.start`,
      until: sql`p.ends`,
      amount: sql`f.owed`,
      where: sql`f.owed is not null`,
    },
  ],
};

/** Returns true if lists of this layout state facts about employers. */
export function statesEmployers(layoutId: string): boolean {
  return layoutId in FACTS;
}

/** Keeps what the staged rows state. Returns how many statements were new. */
export async function keepFacts(tx: Tx, submission: FedSubmission, source: EmployerSource): Promise<number> {
  let kept = 0;
  for (const fact of FACTS[submission.layout.id] ?? [])
    kept += await tx.run(sql`
      insert into employer_facts (tenant_id, employer_id, source, kind, period, from_on, until_on, status, workers, workers_obliged, wages, amount, flag,
        name, address, tax_code, unit_code, detail, dataset, submission_id, row_no, agency_id, seen_at)
      select (select app.tenant_id()), f.employer_id, ${source}, ${fact.kind}, ${fact.period ?? sql`null`}, ${fact.from}, ${fact.until ?? sql`null`},
        ${fact.status ?? sql`null`}, ${fact.workers ?? sql`null`}, ${fact.kind === 'workforce' ? sql`f.obliged` : sql`null`},
        ${fact.wages ?? sql`null`}, ${fact.amount ?? sql`null`}, f.flag, f.name, f.address, f.tax_code, f.unit_code, f.detail,
        ${submission.dataset}, ${submission.id}, f.row_no, ${submission.senderId}, ${submission.confirmedAt}
      from feed_employers f join feed_periods p on p.period = f.period
      where ${fact.where ?? sql`true`}
      on conflict on constraint employer_fact_is_stated_once do nothing`);
  return kept;
}

/** Takes names and addresses from a list that speaks for them; others only fill what is empty. Fields a person corrected stay. */
export async function takeDescriptions(tx: Tx, source: EmployerSource): Promise<void> {
  const speaks = source === 'business-register' || source === 'tax';
  const taken = (column: string, value: Sql, stored: Sql): Sql =>
    sql`case when ${column} = any (e.kept_fields) then ${stored} else ${speaks ? sql`coalesce(${value}, ${stored})` : sql`coalesce(${stored}, ${value})`} end`;
  const name = taken('name', sql`f.name`, sql`e.name`);
  const address = taken('address', sql`f.address`, sql`e.address`);
  const commune = taken('commune', sql`f.commune`, sql`e.commune`);
  await tx.run(sql`
    update employers e set name = w.name, name_key = app.employer_name_key(w.name), address = w.address, address_key = app.address_key(w.address),
      commune = w.commune, commune_before = w.commune_before, legal_form = w.legal_form, representative = w.representative, phone = w.phone,
      email = w.email, registered_on = w.registered_on, tax_code = w.tax_code, unit_code = w.unit_code, version = e.version + 1, changed_at = now()
    from (
      select e.tenant_id, e.id, ${name} as name, ${address} as address, ${commune} as commune, coalesce(e.commune_before, f.commune_before) as commune_before,
        coalesce(e.legal_form, f.legal_form) as legal_form, coalesce(e.representative, f.representative) as representative,
        coalesce(e.phone, f.phone) as phone, coalesce(e.email, f.email) as email, coalesce(e.registered_on, f.registered_on) as registered_on,
        coalesce(e.tax_code, f.tax_code) as tax_code, coalesce(e.unit_code, f.unit_code) as unit_code
      from (select distinct on (employer_id) * from feed_employers where not fresh order by employer_id, row_no desc) f
        join employers e on e.id = f.employer_id
    ) w
    where e.tenant_id = w.tenant_id and e.id = w.id
      and (e.name, e.address, e.commune, e.commune_before, e.legal_form, e.representative, e.phone, e.email, e.registered_on, e.tax_code, e.unit_code)
        is distinct from (w.name, w.address, w.commune, w.commune_before, w.legal_form, w.representative, w.phone, w.email, w.registered_on, w.tax_code,
          w.unit_code)`);
}
