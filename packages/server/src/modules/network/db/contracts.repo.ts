import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { dateRange } from '../../../platform/database/date-range.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { agencyRef, unitRefs } from './refs.sql.ts';

interface Ref {
  readonly id: string;
  readonly name: string;
}

/** A contract as stored; how it stands is derived from the day. */
export interface StoredContract {
  readonly id: string;
  readonly agency: Ref;
  readonly number: string;
  readonly signedOn: string;
  readonly from: string;
  readonly to: string;
  readonly agreedUntil: string;
  readonly schemes: readonly ('BHYT' | 'BHXH-TN')[];
  readonly communes: readonly { readonly key: string; readonly name: string }[];
  readonly endedBecause: string;
  readonly version: number;
}

/** Returns the contracts the caller sees, the newest first; names of organisations are those of the day. */
export function contractRows(
  tx: Tx,
  day: string,
  { agency, id }: { agency?: string | undefined; id?: string | undefined } = {},
): Promise<StoredContract[]> {
  return tx.rows(sql`
    select c.id, ${agencyRef(sql`c.agency_id`, day)} as agency, c.number, c.signed_on::text as "signedOn", lower(c.valid)::text as "from",
      (upper(c.valid) - 1)::text as "to", c.agreed_until::text as "agreedUntil", c.schemes, ${unitRefs(sql`c.communes`)} as communes,
      c.ended_because as "endedBecause", c.version
    from collection_contracts c
    where (${agency ?? null}::uuid is null or c.agency_id = ${agency ?? null}) and (${id ?? null}::uuid is null or c.id = ${id ?? null})
    order by lower(c.valid) desc, c.number`);
}

/** A contract to be stored. */
export interface ContractToStore {
  readonly agencyId: string;
  readonly number: string;
  readonly signedOn: string;
  readonly from: string;
  readonly to: string;
  readonly schemes: readonly string[];
  readonly communes: readonly string[];
}

/** Stores a new contract, or the given version of one; returns its id, or undefined when somebody was faster. */
export async function storeContract(
  tx: Tx,
  tenantId: string,
  contract: ContractToStore,
  kept?: { readonly id: string; readonly version: number },
): Promise<string | undefined> {
  const { agencyId, number, signedOn, from, to } = contract;
  const [schemes, communes] = [[...contract.schemes], [...contract.communes]];
  const written = tx.find<{ id: string }>(
    kept === undefined
      ? sql`insert into collection_contracts (tenant_id, agency_id, number, signed_on, valid, agreed_until, schemes, communes)
          values (${tenantId}, ${agencyId}, ${number}, ${signedOn}, ${dateRange(from, to)}, ${to}, ${schemes}, ${communes}) returning id`
      : sql`update collection_contracts set number = ${number}, signed_on = ${signedOn}, valid = ${dateRange(from, to)}, agreed_until = ${to},
          schemes = ${schemes}, communes = ${communes}, version = version + 1
          where id = ${kept.id} and version = ${kept.version} returning id`,
  );
  const row = await refuseOnConstraint(written, {
    contract_periods_do_not_overlap: 'network.contract_overlaps',
    contract_number_is_used_once: new Refusal('network.contract_number_taken', { number }),
  });
  return row?.id;
}

/** Shortens a contract of the given version to its new last day; false when somebody was faster. */
export async function shortenContract(
  tx: Tx,
  { id, version, on, because }: { id: string; version: number; on: string; because: string },
): Promise<boolean> {
  const count = await tx.run(sql`
    update collection_contracts set valid = daterange(lower(valid), ${on}::date + 1), ended_because = ${because}, version = version + 1
    where id = ${id} and version = ${version}`);
  return count === 1;
}

/** True where some contract is recorded. */
export async function networkIsKept(tx: Tx): Promise<boolean> {
  return (await tx.find(sql`select from collection_contracts limit 1`)) !== undefined;
}
