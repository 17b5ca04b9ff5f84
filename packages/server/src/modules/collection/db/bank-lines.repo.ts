import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A credit of a bank statement with the remittance it is. */
export interface StoredBankLine {
  readonly id: string;
  readonly bookedOn: string;
  readonly reference: string;
  readonly amount: number;
  readonly content: string;
  readonly remittanceId: string | null;
  readonly remittanceAgency: string | null;
  readonly remittanceAmount: number | null;
}

/** A credit as a statement tells it. */
export interface StatedCredit {
  readonly bookedOn: string;
  readonly reference: string;
  readonly amount: number;
  readonly content: string;
  /** The same line of a statement that is sent twice is known by it. */
  readonly fingerprint: string;
}

const FROM = sql`from bank_lines l left join remittances m on m.tenant_id = l.tenant_id and m.bank_line_id = l.id`;
const COLUMNS = sql`l.id, l.booked_on as "bookedOn", l.reference, l.amount, l.content, m.id as "remittanceId", m.agency_id as "remittanceAgency",
  m.amount as "remittanceAmount"`;

/** Returns credits of an agency's account, newest first. */
export function findBankLines(
  tx: Tx,
  agencyId: string,
  state: 'unmatched' | 'matched' | 'all',
): Promise<StoredBankLine[]> {
  const matched =
    state === 'all' ? empty : state === 'matched' ? sql`and m.id is not null` : sql`and m.id is null`;
  return tx.rows(
    sql`select ${COLUMNS} ${FROM} where l.agency_id = ${agencyId} ${matched} order by l.booked_on desc, l.id`,
  );
}

/** Returns one credit of an agency's account. */
export function findBankLine(tx: Tx, agencyId: string, id: string): Promise<StoredBankLine | undefined> {
  return tx.find(sql`select ${COLUMNS} ${FROM} where l.agency_id = ${agencyId} and l.id = ${id}`);
}

/** Takes credits down; those that are known already are left. Returns how many were new. */
export function addBankLines(
  tx: Tx,
  by: {
    readonly tenantId: string;
    readonly agencyId: string;
    readonly id: string;
    readonly at: Date;
  },
  credits: readonly StatedCredit[],
): Promise<number> {
  return tx.run(sql`
    insert into bank_lines (tenant_id, agency_id, booked_on, reference, amount, content, fingerprint, imported_by, imported_at)
    select ${by.tenantId}, ${by.agencyId}, c."bookedOn", c.reference, c.amount, c.content, c.fingerprint, ${by.id}, ${by.at}
    from jsonb_to_recordset(${JSON.stringify(credits)}::jsonb) as c ("bookedOn" date, reference text, amount bigint, content text, fingerprint text)
    on conflict do nothing`);
}
