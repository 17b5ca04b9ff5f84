import type { ListFrame } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { KindCount } from './carry-lists.repo.ts';

/** A making of the lists. */
export interface StoredListRun {
  readonly id: string;
  /** "2026-11". */
  readonly month: string;
  readonly asOf: string;
  readonly commune: string | null;
  readonly counts: readonly KindCount[];
  readonly settings: {
    readonly reminderDays: number;
    readonly threshold: number;
    readonly weights: Readonly<Record<string, number>>;
    readonly pensionAge: ListFrame['pensionAge'];
  };
  readonly madeBy: string;
  /** ISO. */
  readonly madeAt: string;
}

/** Waits until no other making of the province runs. */
export async function holdLists(tx: Tx): Promise<void> {
  await tx.rows(
    sql`select pg_advisory_xact_lock(hashtextextended('memberlists ' || app.tenant_id()::text, 5))`,
  );
}

/** Returns the newest month made for the province or a commune ("2026-11"); for a commune the province's makings count. */
export async function newestMonth(tx: Tx, commune: string | null): Promise<string | null> {
  const { month } = await tx.get<{ month: string | null }>(sql`
    select to_char(max(month), 'YYYY-MM') as month from member_list_runs
    where ${commune}::text is null or commune is null or commune = ${commune}`);
  return month;
}

/** Whether the actor may keep the lists: Social Insurance of the province, its administrator, background work. */
export async function keepsLists(tx: Tx): Promise<boolean> {
  return (await tx.get<{ keeps: boolean }>(sql`select app.keeps_registers() as keeps`)).keeps;
}

/** Writes a making down and returns its id. */
export async function insertRun(tx: Tx, tenantId: string, run: Omit<StoredListRun, 'id'>): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into member_list_runs (tenant_id, month, as_of, commune, counts, settings, made_by, made_at)
    values (${tenantId}, ${`${run.month}-01`}, ${run.asOf}, ${run.commune}, ${JSON.stringify(run.counts)}::jsonb,
      ${JSON.stringify(run.settings)}::jsonb, ${run.madeBy}, ${run.madeAt})
    returning id`);
  return id;
}

/** Returns the makings, newest first. */
export function listRuns(tx: Tx, limit: number): Promise<StoredListRun[]> {
  return tx.rows<StoredListRun>(sql`
    select r.id, to_char(r.month, 'YYYY-MM') as month, r.as_of as "asOf", r.commune, r.counts, r.settings,
      coalesce((select u.name from users u where u.tenant_id = r.tenant_id and u.id::text = r.made_by), r.made_by) as "madeBy", r.made_at as "madeAt"
    from member_list_runs r order by r.id desc limit ${limit}`);
}
