import type { Weight } from '@ansinh/domain/reorganisations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A confirmed share with who confirmed it and on what. */
export interface StoredWeight {
  readonly from: string;
  readonly to: string;
  readonly weight: Weight;
  readonly method: 'rest-population' | 'population' | 'area' | 'typed';
  readonly basis: string;
  readonly by: string;
  readonly at: string;
}

/** Returns the confirmed shares of a decision, all or of some old units. */
export async function readWeights(tx: Tx, id: string, from?: readonly string[]): Promise<StoredWeight[]> {
  const rows = await tx.rows<Omit<StoredWeight, 'weight'> & { numerator: number; denominator: number }>(sql`
    select from_key as "from", to_key as "to", numerator::float8 as numerator, denominator::float8 as denominator, method, basis,
      coalesce(app.user_name(case when confirmed_by ~ '^[0-9a-f]{8}-' then confirmed_by::uuid end), confirmed_by) as by,
      to_char(confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from succession_weights where tenant_id = app.tenant_id() and reorganisation_id = ${id} and superseded_at is null
      and (${from === undefined} or from_key = any (${[...(from ?? [])]}))`);
  return rows.map(({ numerator, denominator, ...row }) => ({ ...row, weight: { numerator, denominator } }));
}

/** Confirms the shares of one old unit; those confirmed before are kept as superseded. */
export async function confirmWeights(
  tx: Tx,
  tenantId: string,
  confirmed: {
    readonly id: string;
    readonly from: string;
    readonly shares: readonly { readonly to: string; readonly weight: Weight }[];
    readonly method: StoredWeight['method'];
    readonly basis: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  const { id, from, shares, method, basis, by, at } = confirmed;
  await tx.run(sql`
    update succession_weights set superseded_at = ${at}
    where tenant_id = ${tenantId} and reorganisation_id = ${id} and from_key = ${from} and superseded_at is null`);
  const rows = shares.map(({ to, weight }) => ({ to, ...weight }));
  await tx.run(sql`
    insert into succession_weights (tenant_id, reorganisation_id, from_key, to_key, numerator, denominator, method, basis, confirmed_by, confirmed_at)
    select ${tenantId}, ${id}, ${from}, r."to", r.numerator, r.denominator, ${method}, ${basis}, ${by}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("to" text, numerator bigint, denominator bigint)`);
}
