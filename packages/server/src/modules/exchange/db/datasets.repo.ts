import type { DatasetBinding, DatasetLayout } from '@ansinh/domain/exchange';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A printed party of a dataset with whom it stood for on the document's date. */
export interface StoredDatasetParty {
  readonly role: 'sender' | 'recipient';
  readonly printed: string;
  readonly agencyId: string | null;
  readonly groupCode: string | null;
}

/** A dataset with its clause and parties. */
export interface StoredDataset {
  readonly id: string;
  readonly dataset: string;
  readonly title: string;
  readonly titleEn: string;
  readonly regulationId: string;
  readonly regulationCode: string;
  /** Day the regulation was signed, ISO. */
  readonly issuedOn: string | null;
  readonly provisionId: string;
  readonly citation: string;
  readonly dutyId: string | null;
  readonly layoutId: string;
  readonly layoutVersion: number;
  readonly subject: DatasetLayout['subject'];
  readonly cadence: DatasetBinding['cadence'];
  readonly feeds: readonly string[];
  readonly purpose: string;
  readonly note: string | null;
  readonly scope: { readonly structure: string; readonly code: string } | null;
  readonly parties: readonly StoredDatasetParty[];
}

const SELECT: Sql = sql`
  select d.id, d.dataset, d.title, d.title_en as "titleEn", d.regulation_id as "regulationId", g.code as "regulationCode",
    g.issued_on as "issuedOn",
    d.provision_id as "provisionId", p.citation, d.duty_id as "dutyId", d.layout_id as "layoutId", d.layout_version as "layoutVersion",
    l.subject, d.cadence, d.feeds, d.purpose, d.note,
    case when g.scope_territory_code is null then null
      else jsonb_build_object('structure', g.scope_territory_structure, 'code', g.scope_territory_code) end as scope,
    coalesce((select jsonb_agg(jsonb_build_object('role', x.role, 'printed', x.printed, 'agencyId', x.agency_id, 'groupCode', x.group_code)
        order by x.role desc, x.ord)
      from dataset_parties x where x.tenant_id = d.tenant_id and x.dataset_id = d.id), '[]') as parties
  from datasets d
  join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id
  join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
  join dataset_layouts l on l.tenant_id = d.tenant_id and l.id = d.layout_id and l.version = d.layout_version`;

/** Which datasets are wanted; absent: all. */
export interface DatasetWish {
  readonly regulation?: string | undefined;
  readonly duty?: string | undefined;
  readonly dataset?: string | undefined;
}

/** Returns datasets in the order of their numbers, then of the regulations. */
export function listDatasets(tx: Tx, wish: DatasetWish = {}): Promise<StoredDataset[]> {
  const { regulation = null, duty = null, dataset = null } = wish;
  return tx.rows<StoredDataset>(sql`${SELECT}
    where (${regulation}::uuid is null or d.regulation_id = ${regulation}) and (${duty}::uuid is null or d.duty_id = ${duty})
      and (${dataset}::text is null or d.dataset = ${dataset})
    order by substr(d.dataset, 2)::int, g.code, p.ord, d.layout_id`);
}

/** Returns one dataset, or undefined. */
export function findDataset(tx: Tx, id: string): Promise<StoredDataset | undefined> {
  return tx.find<StoredDataset>(sql`${SELECT} where d.id = ${id}`);
}

/** Returns a version of a column contract. */
export async function getLayout(tx: Tx, id: string, version: number): Promise<DatasetLayout> {
  const { definition } = await tx.get<{ definition: DatasetLayout }>(
    sql`select definition from dataset_layouts where id = ${id} and version = ${version}`,
  );
  return definition;
}

/** Returns the column contracts in use besides one. */
export async function otherLayouts(tx: Tx, id: string): Promise<DatasetLayout[]> {
  const found = await tx.rows<{ definition: DatasetLayout }>(sql`
    select distinct on (l.id) l.definition from dataset_layouts l
    where l.id <> ${id} and exists (select from datasets d where d.layout_id = l.id and d.layout_version = l.version)
    order by l.id, l.version desc`);
  return found.map(({ definition }) => definition);
}

/** Stores a column contract; the same version with other words is renewed. */
export async function storeLayout(tx: Tx, tenantId: string, layout: DatasetLayout): Promise<void> {
  await tx.run(sql`
    insert into dataset_layouts (tenant_id, id, version, title, subject, definition)
    values (${tenantId}, ${layout.id}, ${layout.version}, ${layout.title}, ${layout.subject}, ${JSON.stringify(layout)}::jsonb)
    on conflict (tenant_id, id, version) do update set title = excluded.title, subject = excluded.subject,
      definition = excluded.definition, loaded_at = now()`);
}

/** What a binding of a pack becomes once its regulation and duty are known. */
export interface NewDataset {
  readonly regulationId: string;
  readonly binding: DatasetBinding;
  readonly layoutVersion: number;
  readonly dutyId: string | null;
  readonly parties: readonly StoredDatasetParty[];
}

/** Stores a dataset, or renews the one that the same clause asks for. */
export async function storeDataset(tx: Tx, tenantId: string, item: NewDataset): Promise<void> {
  const { binding } = item;
  const { id } = await tx.get<{ id: string }>(sql`
    insert into datasets (tenant_id, regulation_id, dataset, title, title_en, layout_id, layout_version, duty_id, provision_id, cadence,
      feeds, purpose, note)
    values (${tenantId}, ${item.regulationId}, ${binding.dataset}, ${binding.title}, ${binding.titleEn}, ${binding.layout},
      ${item.layoutVersion}, ${item.dutyId}, ${binding.provision}, ${binding.cadence}, ${[...binding.feeds]}::text[], ${binding.purpose},
      ${binding.note ?? null})
    on conflict (tenant_id, regulation_id, dataset, layout_id, provision_id) do update set title = excluded.title,
      title_en = excluded.title_en, layout_version = excluded.layout_version, duty_id = excluded.duty_id, cadence = excluded.cadence,
      feeds = excluded.feeds, purpose = excluded.purpose, note = excluded.note
    returning id`);
  await tx.run(sql`delete from dataset_parties where dataset_id = ${id}`);
  const columns = {
    role: item.parties.map(({ role }) => role),
    printed: item.parties.map(({ printed }) => printed),
    agency: item.parties.map(({ agencyId }) => agencyId),
    group: item.parties.map(({ groupCode }) => groupCode),
  };
  await tx.run(sql`
    insert into dataset_parties (tenant_id, dataset_id, role, ord, printed, agency_id, group_code)
    select ${tenantId}, ${id}, role, ord, printed, agency_id, group_code
    from unnest(${columns.role}::text[], ${columns.printed}::text[], ${columns.agency}::uuid[], ${columns.group}::text[])
      with ordinality as x (role, printed, agency_id, group_code, ord)`);
}
