import type { ReceiptDraft } from '@ansinh/contract/collection/receipts.schemas';
import type { ReceiptTariff } from '@ansinh/domain/collection';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredLine } from './receipts.repo.ts';

/** What is written beside the draft of a receipt. */
export interface NewReceipt {
  readonly tenantId: string;
  readonly entryId: string | null;
  readonly agencyId: string;
  readonly unitKey: string;
  readonly commune: string | null;
  readonly village: string | null;
  readonly payerId: string | null;
  readonly issuedOn: string;
  readonly tariff: ReceiptTariff;
  readonly fingerprint: string;
  readonly now: Date;
  readonly createdBy: string;
  readonly lines: readonly StoredLine[];
}

/** Adds a receipt with its people. Returns false where its number was used meanwhile. */
export async function addReceipt(tx: Tx, draft: ReceiptDraft, more: NewReceipt): Promise<boolean> {
  const added = await tx.run(sql`
    insert into receipts (tenant_id, id, book_id, number, agency_id, unit_key, task_id, entry_id, person_id, payer_name, commune, village_key,
      scheme, group_code, income, months, from_month, paid, tariff, state_support, province_support, difference_reason, issued_on, issued_at,
      received_at, device, fingerprint, created_by)
    values (${more.tenantId}, ${draft.id}, ${draft.bookId}, ${draft.number}, ${more.agencyId}, ${more.unitKey}, ${draft.taskId}, ${more.entryId},
      ${more.payerId}, ${draft.payerName}, ${more.commune}, ${more.village}, ${draft.scheme}, ${draft.group}, ${draft.income}, ${draft.months},
      (${draft.fromMonth} || '-01')::date, ${draft.paid}, ${more.tariff.total}, ${more.tariff.stateSupport}, ${more.tariff.provinceSupport},
      ${draft.differenceReason}, ${more.issuedOn}, ${draft.issuedAt}, ${more.now}, ${draft.device}, ${more.fingerprint}, ${more.createdBy})
    on conflict do nothing`);
  if (added === 0) return false;
  await tx.run(sql`
    insert into receipt_lines (tenant_id, receipt_id, position, name, person_id, member_order, participation, participated_until, paid, tariff)
    select ${more.tenantId}, ${draft.id}, l.position, l.name, l."personId", l."order", l.participation, l."participatedUntil", l.paid, l.tariff
    from jsonb_to_recordset(${JSON.stringify(more.lines)}::jsonb) as l (position smallint, name text, "personId" uuid, "order" smallint,
      participation text, "participatedUntil" date, paid bigint, tariff bigint)`);
  return true;
}

/** Returns the last day each person is known to have participated before a month; null where nothing is known. */
export async function participatedUntil(
  tx: Tx,
  people: readonly (string | null)[],
  scheme: string,
  before: string,
): Promise<(string | null)[]> {
  const rows = await tx.rows<{ until: string | null }>(sql`
    select app.participated_until(p.id, ${scheme}, ${before}::date) as until
    from unnest(${[...people]}::uuid[]) with ordinality as p (id, at) order by p.at`);
  return rows.map(({ until }) => until);
}

/** Returns the entry of the monthly list that a task of outreach is about; null where it has none or the caller does not see the task. */
export async function entryOfTask(tx: Tx, taskId: string): Promise<string | null> {
  const task = await tx.find<{ entryId: string | null }>(
    sql`select list_entry_id as "entryId" from outreach_tasks where id = ${taskId}`,
  );
  return task?.entryId ?? null;
}

/** Returns who the tasks of outreach that the caller sees are about. */
export async function peopleOfTasks(
  tx: Tx,
  tasks: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (tasks.length === 0) return new Map();
  const rows = await tx.rows<{ id: string; personId: string | null }>(
    sql`select id, person_id as "personId" from outreach_tasks where id = any (${[...tasks]}::uuid[])`,
  );
  return new Map(rows.map(({ id, personId }) => [id, personId]));
}

/** Returns where the person of an entry of a monthly list lives; undefined where there is no such entry. */
export function placeOfEntry(
  tx: Tx,
  entryId: string,
): Promise<{ commune: string; village: string | null; personId: string } | undefined> {
  return tx.find(
    sql`select commune, village_key as village, person_id as "personId" from app.receipt_place(${entryId}::uuid)`,
  );
}

/** Voids a receipt of that version; returns false where it changed meanwhile. */
export async function markVoided(
  tx: Tx,
  id: string,
  version: number,
  by: { readonly id: string; readonly at: Date; readonly reason: string },
): Promise<boolean> {
  const touched = await tx.run(sql`
    update receipts set voided_at = ${by.at}, voided_by = ${by.id}, void_reason = ${by.reason}, version = version + 1
    where id = ${id} and version = ${version} and voided_at is null`);
  return touched === 1;
}
