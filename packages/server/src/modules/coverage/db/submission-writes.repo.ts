import type { FigureState } from '@ansinh/domain/coverage';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a draft says. */
export interface DraftFacts {
  readonly source: 'typed' | 'import' | 'register' | 'estimate';
  readonly asOf: string;
  readonly estimated: boolean;
  readonly dueOn: string | null;
  readonly reason: string;
  readonly provenance: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds a draft and returns its id. */
export async function addDraft(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string | null; readonly id: string },
  at: {
    readonly unit: string;
    readonly month: string;
    readonly version: number;
    readonly replaces: string | null;
  },
  facts: DraftFacts,
  now: Date,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into figure_submissions (tenant_id, unit_key, month, agency_id, source, as_of, estimated, due_on, version, replaces, reason, provenance,
      created_by, created_at)
    values (${by.tenantId}, ${at.unit}, (${at.month} || '-01')::date, ${by.agencyId}, ${facts.source}, ${facts.asOf}, ${facts.estimated},
      ${facts.dueOn}, ${at.version}, ${at.replaces}, ${facts.reason}, ${JSON.stringify(facts.provenance)}::jsonb, ${by.id}, ${now})
    returning id`);
  return id;
}

/** Replaces what a draft says; returns its next row version. */
export async function changeDraft(tx: Tx, id: string, facts: DraftFacts): Promise<number> {
  const { rowVersion } = await tx.get<{ rowVersion: number }>(sql`
    update figure_submissions set source = ${facts.source}, as_of = ${facts.asOf}, estimated = ${facts.estimated}, due_on = ${facts.dueOn},
      reason = case when ${facts.reason} = '' then reason else ${facts.reason} end, provenance = ${JSON.stringify(facts.provenance)}::jsonb,
      row_version = row_version + 1
    where id = ${id} returning row_version as "rowVersion"`);
  return rowVersion;
}

/** Puts a draft's figures in place of those it had. */
export async function replaceCells(
  tx: Tx,
  tenantId: string,
  id: string,
  month: string,
  cells: readonly { readonly unit: string; readonly series: string; readonly value: number }[],
): Promise<void> {
  await tx.run(sql`delete from figure_cells where submission_id = ${id}`);
  await tx.run(sql`
    insert into figure_cells (tenant_id, unit_key, series, month, submission_id, value)
    select ${tenantId}, r.unit, r.series, (${month} || '-01')::date, ${id}, r.value
    from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as r (unit text, series text, value bigint)`);
}

/** Moves a submission to a state and notes who did it and when. Returns its next row version. */
export async function moveTo(
  tx: Tx,
  id: string,
  state: FigureState,
  by: { readonly id: string; readonly at: Date; readonly reason: string },
): Promise<number> {
  const noted =
    state === 'submitted'
      ? sql`, submitted_by = ${by.id}, submitted_at = ${by.at}, returned_for = ''`
      : state === 'approved'
        ? sql`, approved_by = ${by.id}, approved_at = ${by.at}`
        : state === 'accepted'
          ? sql`, accepted_by = ${by.id}, accepted_at = ${by.at}`
          : sql`, returned_for = ${by.reason}`;
  const { rowVersion } = await tx.get<{ rowVersion: number }>(sql`
    update figure_submissions set state = ${state}, row_version = row_version + 1${noted} where id = ${id}
    returning row_version as "rowVersion"`);
  return rowVersion;
}

/** Makes an accepted submission count; returns how many units above followed and how many figures another agency states otherwise. */
export async function takeOver(tx: Tx, id: string): Promise<{ reached: number; differences: number }> {
  // Two statements: one would not see what the first of it wrote.
  const { reached } = await tx.get<{ reached: number }>(sql`select app.take_over_figures(${id}) as reached`);
  const { differences } = await tx.get<{ differences: number }>(
    sql`select count(*) as differences from figure_differences where other_id = ${id} and state = 'open'`,
  );
  return { reached, differences };
}
