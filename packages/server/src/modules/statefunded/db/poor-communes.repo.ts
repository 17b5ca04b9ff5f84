import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { placeName } from './place-name.ts';

/** A commune that is poor for a time, as stored. */
export interface StoredPoorCommune {
  readonly id: string;
  readonly commune: string;
  readonly communeName: string;
  readonly from: string;
  readonly to: string | null;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly note: string;
  readonly version: number;
}

/** What is said of a poor commune. */
export type PoorCommuneSaid = Pick<StoredPoorCommune, 'from' | 'to' | 'basis' | 'certainty' | 'note'>;

const COLUMNS = sql`p.id, p.commune, ${placeName(sql`p.commune`)} as "communeName", lower(p.valid)::text as "from",
  (upper(p.valid) - 1)::text as "to", p.basis, p.certainty, p.note, p.version`;

/** Returns the communes that are poor on an ISO day; of all time where no day is given. */
export function poorCommunes(tx: Tx, on?: string): Promise<StoredPoorCommune[]> {
  return tx.rows(sql`
    select ${COLUMNS} from statefunded_poor_communes p
    where p.tenant_id = (select app.tenant_id()) and (${on ?? null}::date is null or p.valid @> ${on ?? null}::date)
    order by "communeName", lower(p.valid) desc`);
}

/** Returns one of them. */
export function findPoorCommune(tx: Tx, id: string): Promise<StoredPoorCommune | undefined> {
  return tx.find(
    sql`select ${COLUMNS} from statefunded_poor_communes p where p.tenant_id = (select app.tenant_id()) and p.id = ${id}`,
  );
}

/** Returns a test whether a commune is poor on an ISO day between two. */
export async function poorCommunesBetween(
  tx: Tx,
  from: string,
  to: string,
): Promise<(commune: string, day: string) => boolean> {
  const rows = await tx.rows<{ commune: string; from: string; to: string | null }>(sql`
    select commune, lower(valid)::text as "from", (upper(valid) - 1)::text as "to" from statefunded_poor_communes
    where tenant_id = (select app.tenant_id()) and valid && daterange(${from}::date, ${to}::date, '[]')`);
  const times = Map.groupBy(rows, ({ commune }) => commune);
  return (commune, day) =>
    times.get(commune)?.some((time) => time.from <= day && (time.to === null || day <= time.to)) ?? false;
}

const overlapOf = (commune: string): Readonly<Record<string, Refusal>> => ({
  poor_commune_periods_do_not_overlap: new Refusal('statefunded.poor_commune_overlaps', { commune }),
});

/** Adds a commune for a time; refused where it is poor in a part of that time already. */
export async function addPoorCommune(
  tx: Tx,
  tenantId: string,
  { key: commune, name }: { readonly key: string; readonly name: string },
  said: PoorCommuneSaid,
): Promise<void> {
  await refuseOnConstraint(
    tx.run(sql`
      insert into statefunded_poor_communes (tenant_id, commune, valid, basis, certainty, note)
      values (${tenantId}, ${commune}, daterange(${said.from}::date, ${said.to}::date, '[]'), ${said.basis}, ${said.certainty}, ${said.note})`),
    overlapOf(name),
  );
}

/** Changes what is said of a version; returns the next version, undefined where it changed meanwhile. */
export async function changePoorCommune(
  tx: Tx,
  { id, communeName: name }: Pick<StoredPoorCommune, 'id' | 'communeName'>,
  version: number,
  said: PoorCommuneSaid,
  by: string,
): Promise<number | undefined> {
  const changed = await refuseOnConstraint(
    tx.find<{ version: number }>(sql`
      update statefunded_poor_communes set valid = daterange(${said.from}::date, ${said.to}::date, '[]'), basis = ${said.basis},
        certainty = ${said.certainty}, note = ${said.note}, version = version + 1, changed_by = ${by}
      where tenant_id = (select app.tenant_id()) and id = ${id} and version = ${version} returning version`),
    overlapOf(name),
  );
  return changed?.version;
}

/** Takes one out; false where it changed meanwhile. */
export async function dropPoorCommune(tx: Tx, id: string, version: number): Promise<boolean> {
  const gone = await tx.run(
    sql`delete from statefunded_poor_communes where tenant_id = (select app.tenant_id()) and id = ${id} and version = ${version}`,
  );
  return gone === 1;
}
