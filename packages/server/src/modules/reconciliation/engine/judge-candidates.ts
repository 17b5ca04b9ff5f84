import {
  CONTRIBUTION_RATES,
  EXPLAINING_OUTCOMES,
  PROMISING_OUTCOMES,
  type FindingSubject,
} from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Sets what was seen against what is known, into the temporary table `finding_verdicts`: the SQL of decideFollowUp
 * (domain/reconciliation), for all findings of the rules at once.
 */
export async function judgeCandidates(
  tx: Tx,
  subject: FindingSubject,
  rules: readonly string[],
): Promise<void> {
  await stageRates(tx);
  await stageOffices(tx);
  await tx.run(sql`analyze finding_candidates`);
  await tx.run(sql`
    create temporary table finding_verdicts on commit drop as
    with seen as (
      select c.*, md5((select coalesce(jsonb_object_agg(p.key, p.value), '{}') from jsonb_each(c.params) p where p.key !~* 'period$')::text) as fingerprint,
        least(100, round(c.gravity + least(greatest(coalesce(c.people, 0), 0), 100) * 0.3))::integer as priority,
        coalesce(c.amount, round(greatest(c.wages, 0) * r.rate)) as estimate,
        case when c.amount is not null then c.amount_basis when r.rate is not null and c.wages is not null
          then jsonb_build_object('rate', r.rate, 'on', c.rates_on, 'wages', c.wages) end as reckoned,
        coalesce(o.agency_id, (select agency_id from finding_offices where commune = '')) as office
      from finding_candidates c
        left join finding_rates r on r.on_day = c.rates_on
        left join finding_offices o on o.commune = c.commune
    ), known as (
      select * from findings f where f.subject_kind = ${subject} and f.rule = any (${[...rules]}::text[])
    )
    select coalesce(k.id, uuidv7()) as id, k.id is not null as is_known, coalesce(s.rule, k.rule) as rule, s.subject_id, s.key, s.label, s.code, s.commune,
      s.params, s.priority, s.estimate, s.reckoned as amount_basis, s.office, s.fingerprint, s.stated_at, s.fact_ids, s.evidence,
      k.state as was, k.outcome as outcome_was, k.params as params_were,
      case
        when k.id is null then 'new'
        when s.rule is null then case when k.gone_at is null then 'gone' else 'same' end
        when k.gone_at is not null then 'return'
        when k.state <> 'settled' then case when k.fingerprint <> s.fingerprint then 'change' when k.stated_at <> s.stated_at then 'refresh' else 'same' end
        when k.outcome = any (${[...PROMISING_OUTCOMES]}::text[]) then case when s.stated_at > k.outcome_at then 'return' else 'same' end
        when k.outcome = any (${[...EXPLAINING_OUTCOMES]}::text[]) then case when k.fingerprint <> s.fingerprint then 'return' else 'same' end
        else 'same'
      end as verdict
    from seen s full join known k on k.rule = s.rule and k.subject_id = s.subject_id and k.key = s.key`);
  await tx.run(sql`analyze finding_verdicts`);
}

/** Lays out what employers and workers owe together on each day that matters; a day on which a rate is missing has none. */
async function stageRates(tx: Tx): Promise<void> {
  const names = [...CONTRIBUTION_RATES];
  await tx.run(sql`
    create temporary table finding_rates on commit drop as
    select d.on_day, sum(p.number) as rate
    from (select distinct rates_on as on_day from finding_candidates where rates_on is not null) d
      join parameters p on p.name = any (${names}::text[]) and p.valid @> d.on_day and p.number is not null
    group by d.on_day having count(*) = ${names.length}`);
}

/** Lays out who works on which commune: its grass-roots Social Insurance office, else ('') the provincial one. */
async function stageOffices(tx: Tx): Promise<void> {
  await tx.run(sql`
    create temporary table finding_offices on commit drop as
    select distinct on (commune) * from (
      select c.territory_structure || ':' || c.territory_code as commune, c.agency_id
      from agency_coverages c join agencies a on a.tenant_id = c.tenant_id and a.id = c.agency_id
      where a.kind = 'social-insurance' and c.valid @> current_date and a.valid @> current_date
      union all
      select '', a.id from agencies a where a.kind = 'social-insurance' and a.level = 'province' and a.valid @> current_date
    ) offices order by commune, agency_id`);
}
