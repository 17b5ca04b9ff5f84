import type { FundEntry } from '@ansinh/domain/pupils';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** An entry of a school's fund as stored. */
export interface StoredFundEntry extends FundEntry {
  readonly id: string;
  readonly rosterId: string;
  readonly on: string;
  readonly note: string;
  readonly agencyId: string;
}

/** Returns the entries of rosters' funds, oldest first. */
export async function fundEntriesOf(tx: Tx, rosterIds: readonly string[]): Promise<StoredFundEntry[]> {
  return tx.rows<StoredFundEntry>(sql`
    select id, roster_id as "rosterId", kind, on_day as "on", amount::float8 as amount, note, agency_id as "agencyId" from health_fund_entries
    where tenant_id = (select app.tenant_id()) and roster_id = any (${[...rosterIds]}::uuid[]) order by on_day, id`);
}

/** Stores an entry. */
export async function addFundEntry(tx: Tx, entry: Omit<StoredFundEntry, 'id'>): Promise<void> {
  await tx.run(sql`
    insert into health_fund_entries (tenant_id, roster_id, kind, on_day, amount, note, agency_id)
    values (app.tenant_id(), ${entry.rosterId}, ${entry.kind}, ${entry.on}, ${entry.amount}, ${entry.note}, ${entry.agencyId})`);
}

/** A review as stored. */
export interface StoredReview {
  readonly rosterId: string;
  readonly on: string;
  readonly agencyId: string;
  readonly pupils: number;
  readonly insured: number;
  readonly met: boolean;
  readonly proposal: 'none' | 'reward' | 'remind';
  readonly note: string;
}

/** Returns the reviews of rosters, newest first. */
export async function reviewsOf(tx: Tx, rosterIds: readonly string[]): Promise<StoredReview[]> {
  return tx.rows<StoredReview>(sql`
    select roster_id as "rosterId", reviewed_on as "on", agency_id as "agencyId", pupils, insured, met, proposal, note from school_reviews
    where tenant_id = (select app.tenant_id()) and roster_id = any (${[...rosterIds]}::uuid[]) order by id desc`);
}

/** Stores a review. */
export async function addReview(tx: Tx, review: StoredReview): Promise<void> {
  await tx.run(sql`
    insert into school_reviews (tenant_id, roster_id, reviewed_on, agency_id, pupils, insured, met, proposal, note)
    values (app.tenant_id(), ${review.rosterId}, ${review.on}, ${review.agencyId}, ${review.pupils}, ${review.insured}, ${review.met},
      ${review.proposal}, ${review.note})`);
}
