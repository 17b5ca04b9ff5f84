import { copyRows, type CopyValue } from '../../../platform/database/copy-rows.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { LoadedStatement } from '../loaded-statement.ts';

/** Whether the province has any figures. */
export async function figuresAreKept(tx: Tx): Promise<boolean> {
  return (await tx.find(sql`select from figure_submissions limit 1`)) !== undefined;
}

/** Adds accepted statements and returns their ids in order; null where the province has some already. */
export async function loadSubmissions(
  tx: Tx,
  { tenantId, id: actor }: { readonly tenantId: string; readonly id: string },
  statements: readonly LoadedStatement[],
): Promise<string[] | null> {
  if (await figuresAreKept(tx)) return null;
  const ids = statements.map(() => crypto.randomUUID());
  const rows = statements.map((statement, index) => ({
    ...statement,
    cells: undefined,
    id: ids[index],
    replaces:
      ids[
        statements.findIndex(
          (other) =>
            statement.version > 1 &&
            other.version === statement.version - 1 &&
            other.unitKey === statement.unitKey &&
            other.month === statement.month &&
            other.agencyCode === statement.agencyCode,
        )
      ] ?? null,
  }));
  await tx.run(sql`
    insert into figure_submissions (tenant_id, id, unit_key, month, agency_id, source, as_of, estimated, due_on, state, version, replaces,
      reason, provenance, created_by, created_at, submitted_by, submitted_at, approved_by, approved_at, accepted_by, accepted_at)
    select ${tenantId}, r.id, r."unitKey", (r.month || '-01')::date, a.id, case when r.estimated then 'estimate' else 'import' end, r."asOf",
      r.estimated, r."dueOn", 'accepted', r.version, r.replaces, r.reason, r.provenance, ${actor}, s.at, ${actor}, s.at, ${actor}, s.at, ${actor}, s.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "unitKey" text, month text, "agencyCode" text, "asOf" date,
      "sentOn" date, "dueOn" date, estimated boolean, version integer, replaces uuid, reason text, provenance jsonb)
    join agencies a on a.tenant_id = ${tenantId} and a.code = r."agencyCode",
    lateral (select (r."sentOn" + time '09:15') at time zone 'Asia/Ho_Chi_Minh' as at) s`);
  return ids;
}

/** Copies the statements' cells in; the last version of a figure counts. Returns how many there are. */
export async function loadCells(
  tx: Tx,
  tenantId: string,
  statements: readonly LoadedStatement[],
  ids: readonly string[],
): Promise<number> {
  await tx.run(
    sql`create temporary table loaded_cells (unit_key text, series text, month date, submission_id uuid, value bigint, counts boolean) on commit drop`,
  );
  const last = new Map<string, number>();
  for (const [index, { month, cells }] of statements.entries())
    for (const [unit, series] of cells) last.set(`${unit} ${series} ${month}`, index);
  const rows = function* (): Generator<CopyValue[]> {
    for (const [index, { month, cells }] of statements.entries())
      for (const [unit, series, value] of cells) {
        const counts = last.get(`${unit} ${series} ${month}`) === index;
        yield [unit, series, `${month}-01`, ids[index] ?? null, value, counts];
      }
  };
  await copyRows(
    tx,
    'loaded_cells',
    ['unit_key', 'series', 'month', 'submission_id', 'value', 'counts'],
    rows(),
  );
  return tx.run(sql`
    insert into figure_cells (tenant_id, unit_key, series, month, submission_id, value, counts)
    select ${tenantId}, unit_key, series, month, submission_id, value, counts from loaded_cells`);
}

/** Makes the ready figures of a year follow the statements. */
export async function recountYears(tx: Tx, year: number, unitKeys: readonly string[]): Promise<void> {
  await tx.run(sql`select app.recount_figures(${[...unitKeys]}::text[], ${year}, 1, 12)`);
}
