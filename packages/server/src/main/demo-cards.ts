import type { Actor } from '@ansinh/domain/kernel';
import { issueCard } from '../modules/cards/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { run, type Services } from '../platform/use-case.ts';

/** Numbers of people who had none begin here: no number of a real person of the demo's area. */
const FIRST_NUMBER = 6_298_000_000;

/**
 * Issues requested cards as Social Insurance would have on those days: with the holder's number, or a new one in order. Those whose day is
 * still to come stay requested.
 */
export async function issueDemoCards(
  services: Services,
  insurer: Actor,
  requests: readonly { readonly id: string; readonly on: string }[],
  today: string,
): Promise<void> {
  const rows = await inTransactionAs(services.pool, insurer, (tx) =>
    tx.rows<{ id: string; version: number; no: number; number: string | null }>(sql`
      select r.id, r.version, r.request_no::integer as no, coalesce(r.bhxh_number, (select i.value from person_identifiers i
        where i.tenant_id = r.tenant_id and i.person_id = r.person_id and i.kind = 'bhxh' and i.state <> 'wrong' limit 1)) as number
      from card_requests r where r.id = any (${requests.map(({ id }) => id)}::uuid[]) and r.state = 'requested'`),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, on } of requests) {
    const row = byId.get(id);
    if (!row || on > today) continue;
    const then: Services = { ...services, now: () => new Date(`${on}T08:00:00Z`) };
    await run(then, issueCard, insurer, {
      requestId: id,
      version: row.version,
      number: row.number ?? String(FIRST_NUMBER + row.no),
      issuedOn: on,
    });
  }
}
