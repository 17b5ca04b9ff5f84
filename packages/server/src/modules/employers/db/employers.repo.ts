import type { EmployerRow } from '@ansinh/contract/employers/employers.schemas';
import { escapeLike } from '../../../platform/database/escape-like.ts';
import { empty, join, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** What a list of employers is narrowed by. */
export interface EmployerFilter {
  readonly q?: string | undefined;
  readonly commune?: string | undefined;
  readonly status?: string | undefined;
  readonly insured?: 'none' | 'some' | undefined;
  readonly findings?: boolean | undefined;
}

/** Where a page begins: after this line of the page before. */
export interface EmployerCursor {
  readonly name: string;
  readonly id: string;
}

const ROW = sql`e.id, e.tax_code as "taxCode", coalesce(app.tax_code_is_valid(e.tax_code), false) as "taxCodeValid", e.unit_code as "unitCode", e.name,
  e.legal_form as "legalForm", e.address, e.commune, ${communeName(sql`e.commune`)} as "communeName", e.status,
  to_char(e.status_on, 'YYYY-MM-DD') as "statusOn", e.status_source as "statusSource", e.declared_workers as "declaredWorkers",
  e.declared_wages::float8 as "declaredWages", e.declared_period as "declaredPeriod", e.insured_workers as "insuredWorkers",
  e.insured_wages::float8 as "insuredWages", e.insured_period as "insuredPeriod", e.version,
  (select count(*)::integer from findings f where f.tenant_id = e.tenant_id and f.subject_kind = 'employer' and f.subject_id = e.id
    and f.state in ('open', 'working')) as "openFindings"`;

/** Returns employers in the order of their names, as far as the actor sees them. Merged records are left out. */
export async function listEmployerRows(
  tx: Tx,
  filter: EmployerFilter,
  page: { readonly after: EmployerCursor | null; readonly limit: number },
): Promise<EmployerRow[]> {
  const { q, commune, status, insured, findings } = filter;
  const words = (q ?? '').split(/\s+/u).filter((word) => word !== '');
  const conditions = [
    sql`e.merged_into is null`,
    ...words.map((word) => sql`e.folded like '%' || app.fold(${escapeLike(word)}) || '%'`),
    ...(commune ? [sql`e.commune = ${commune}`] : []),
    ...(status ? [sql`e.status = ${status}`] : []),
    ...(insured === 'none' ? [sql`coalesce(e.insured_workers, 0) = 0`] : []),
    ...(insured === 'some' ? [sql`e.insured_workers > 0`] : []),
    ...(findings
      ? [
          sql`e.id in (select f.subject_id from findings f where f.subject_kind = 'employer' and f.state in ('open', 'working'))`,
        ]
      : []),
    ...(page.after
      ? [sql`(e.name collate "vi-x-icu", e.id) > (${page.after.name}, ${page.after.id}::uuid)`]
      : []),
  ];
  return tx.rows<EmployerRow>(sql`
    select ${ROW} from employers e where ${join(conditions, ' and ')}
    order by e.name collate "vi-x-icu", e.id limit ${page.limit}`);
}

/** What a detail shows beyond the line. */
export interface StoredEmployer extends EmployerRow {
  readonly communeBefore: string | null;
  readonly communeBeforeName: string | null;
  readonly representative: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly registeredOn: string | null;
  readonly keptFields: string[];
  readonly mergedInto: string | null;
}

/** Returns an employer, locked for change when asked; undefined outside the actor's sight. */
export async function findEmployer(tx: Tx, id: string, lock = false): Promise<StoredEmployer | undefined> {
  return tx.find<StoredEmployer>(sql`
    select ${ROW}, e.commune_before as "communeBefore", ${communeName(sql`e.commune_before`)} as "communeBeforeName", e.representative, e.phone,
      e.email, to_char(e.registered_on, 'YYYY-MM-DD') as "registeredOn", e.kept_fields as "keptFields", e.merged_into as "mergedInto"
    from employers e where e.id = ${id} ${lock ? sql`for update of e` : empty}`);
}

/** Returns whether the actor may correct and join records. */
export async function keepsRegisters(tx: Tx): Promise<boolean> {
  return (await tx.get<{ keeps: boolean }>(sql`select app.keeps_registers() as keeps`)).keeps;
}

/** Returns whether a coded commune is in the lists of territories. */
export async function communeExists(tx: Tx, coded: string): Promise<boolean> {
  const [structure = '', code = ''] = coded.split(':');
  return (
    (
      await tx.rows(
        sql`select from territories where structure = ${structure} and code = ${code} and level = 'commune' limit 1`,
      )
    ).length > 0
  );
}
