import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface NewInquiry {
  readonly subject: string;
  readonly items: readonly string[];
  readonly reason: string;
  readonly provision: { readonly regulationId: string; readonly provisionId: string } | null;
  readonly askedOn: string;
}

/** Adds a question and returns its id. */
export async function addInquiry(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string },
  { subject, items, reason, provision, askedOn }: NewInquiry,
  now: Date,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into inquiries (tenant_id, asker_agency_id, subject, items, reason, regulation_id, provision_id, asked_on, asked_by, created_at)
    values (${by.tenantId}, ${by.agencyId}, ${subject}, ${JSON.stringify(items)}::jsonb, ${reason}, ${provision?.regulationId ?? null},
      ${provision?.provisionId ?? null}, ${askedOn}::date, ${by.id}, ${now})
    returning id`);
  return id;
}

export interface StoredInquiry {
  readonly id: string;
  readonly askerId: string;
  readonly subject: string;
  readonly items: string[];
  readonly reason: string;
  readonly askedOn: string;
  readonly askedBy: string;
  readonly basis: {
    regulationId: string;
    regulationCode: string;
    provisionId: string;
    citation: string;
  } | null;
}

/** Returns a question the caller sees, with the clause it rests on. */
export async function findInquiry(tx: Tx, id: string): Promise<StoredInquiry | undefined> {
  return tx.find<StoredInquiry>(sql`
    select i.id, i.asker_agency_id as "askerId", i.subject, i.items, i.reason, i.asked_on::text as "askedOn", ${doerName(sql`i.asked_by`)} as "askedBy",
      case when p.id is not null then jsonb_build_object('regulationId', g.id, 'regulationCode', g.code, 'provisionId', p.id,
        'citation', p.citation) end as basis
    from inquiries i
      left join regulations g on g.tenant_id = i.tenant_id and g.id = i.regulation_id
      left join provisions p on p.tenant_id = g.tenant_id and p.regulation_id = g.id and p.id = i.provision_id
    where i.id = ${id}`);
}
