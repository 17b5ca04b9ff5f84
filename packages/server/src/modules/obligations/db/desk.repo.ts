import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { OCCURRENCE_COLUMNS, OCCURRENCE_TABLES, type StoredOccurrence } from './occurrence-row.ts';

/** A heap of the desk as stored: how many in all, and the first few. */
export interface StoredHeap {
  readonly count: number;
  readonly rows: StoredOccurrence[];
}

const SHOWN = 8;

/** The heaps of an agency's desk; each reads one partial index. */
export async function readHeaps(
  tx: Tx,
  tenantId: string,
  agencyId: string,
  today: string,
  soonUntil: string,
): Promise<Record<DeskHeap, StoredHeap>> {
  const owed = sql`o.lead_agency_id = ${agencyId} and o.state in ('upcoming', 'open', 'waiting', 'returned')`;
  const where: Record<DeskHeap, Sql> = {
    dueSoon: sql`${owed} and o.state in ('open', 'upcoming') and o.due_on between ${today}::date and ${soonUntil}::date`,
    overdue: sql`${owed} and o.due_on < ${today}::date`,
    returned: sql`${owed} and o.state = 'returned'`,
    waitingForOthers: sql`o.lead_agency_id = ${agencyId} and o.state in ('waiting', 'submitted') and not ${agencyId}::uuid = any (o.recipient_ids)`,
    toAccept: sql`o.state = 'submitted' and ${agencyId}::uuid = any (o.recipient_ids)`,
    myParts: sql`o.id in (select x.occurrence_id from occurrence_parts x where x.tenant_id = ${tenantId} and x.agency_id = ${agencyId} and x.state = 'asked')`,
  };
  const heaps = {} as Record<DeskHeap, StoredHeap>;
  for (const name of DESK_HEAPS)
    heaps[name] = await readHeap(tx, sql`o.tenant_id = ${tenantId} and ${where[name]}`);
  return heaps;
}

const DESK_HEAPS = ['dueSoon', 'overdue', 'returned', 'waitingForOthers', 'toAccept', 'myParts'] as const;
type DeskHeap = (typeof DESK_HEAPS)[number];

async function readHeap(tx: Tx, where: Sql): Promise<StoredHeap> {
  const rows = await tx.rows<StoredOccurrence>(sql`
    with page as materialized (select o.* from occurrences o where ${where} order by o.due_on, o.id limit ${SHOWN})
    select ${OCCURRENCE_COLUMNS} from page o ${OCCURRENCE_TABLES} order by o.due_on, o.id`);
  if (rows.length < SHOWN) return { count: rows.length, rows };
  const { count } = await tx.get<{ count: number }>(
    sql`select count(*)::int as count from occurrences o where ${where}`,
  );
  return { count, rows };
}
