import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/**
 * Lets the successor of a recipient read the reports its predecessor accepted, beside it: the work is done and stays in the name of who
 * accepted it, but a round is consolidated whole. Returns of how many occurrences.
 */
export function readAcceptedToo(tx: Tx, fromId: string, toId: string): Promise<number> {
  return tx.run(sql`
    update occurrences o set recipient_ids = o.recipient_ids || ${toId}::uuid, party_ids = o.party_ids || ${toId}::uuid
    where o.tenant_id = app.tenant_id() and o.state = 'accepted' and ${fromId}::uuid = any (o.recipient_ids)
      and not ${toId}::uuid = any (o.party_ids)
      and exists (select from evidence e join occurrence_evidence x on x.tenant_id = e.tenant_id and x.evidence_id = e.id
        where x.tenant_id = o.tenant_id and x.occurrence_id = o.id and e.link_kind = 'report')`);
}
