import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Makes the temporary table that comparisons fill, one row a difference:
 * `rule, subject_id, key` name it; `label, code, commune` ("2025:<code>") show it; `params` are the figures of its sentence (keys
 * ending in "period" do not count as a change); `gravity` and `people` make its priority; `wages` (đồng a month) at the rates of
 * `rates_on` its estimate, or `amount` with `amount_basis` where it is reckoned otherwise; `stated_at` is the newest statement behind it. Evidence:
 * `fact_ids` of employer_facts, or `evidence` as a list of {source, kind, dataset, submission_id, row_no, agency_id, period, stated_on, says}.
 */
export async function openCandidates(tx: Tx): Promise<void> {
  await tx.run(sql`
    create temporary table finding_candidates (
      rule text not null, subject_id uuid not null, key text not null default '', label text not null, code text, commune text,
      params jsonb not null default '{}', gravity integer not null, people integer, wages numeric, rates_on date, amount numeric, amount_basis jsonb,
      stated_at timestamptz not null, fact_ids uuid[], evidence jsonb
    ) on commit drop`);
}

/** Ends the table of a comparison. */
export async function closeCandidates(tx: Tx): Promise<void> {
  await tx.run(sql`drop table finding_candidates, finding_verdicts, finding_rates, finding_offices`);
}
