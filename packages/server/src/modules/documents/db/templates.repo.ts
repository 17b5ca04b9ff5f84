import type { DocumentKind, TemplateMarks } from '@ansinh/domain/documents';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface StoredTemplate {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly marks: TemplateMarks;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly retiredAt: string | null;
  readonly version: number;
}

const COLUMNS = sql`t.id, t.agency_id as "agencyId", t.kind, t.name, t.file_id as "fileId", f.name as "fileName", t.marks,
  ${doerName(sql`t.added_by`)} as "addedBy", t.added_at as "addedAt", t.retired_at as "retiredAt", t.version`;
const FROM = sql`document_templates t join files f on f.tenant_id = t.tenant_id and f.id = t.file_id`;

/** Adds a template and returns its id. */
export async function addTemplateRow(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string },
  template: Pick<StoredTemplate, 'kind' | 'name' | 'fileId' | 'marks'>,
  now: Date,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into document_templates (tenant_id, agency_id, kind, name, file_id, marks, added_by, added_at)
    values (${by.tenantId}, ${by.agencyId}, ${template.kind}, ${template.name}, ${template.fileId}, ${JSON.stringify(template.marks)}::jsonb,
      ${by.id}, ${now})
    returning id`);
  return id;
}

/** Returns the templates of an agency that are in use, by kind and newest first; `kind`: only for that one. */
export async function templatesOf(
  tx: Tx,
  agencyId: string | null,
  kind?: DocumentKind,
): Promise<StoredTemplate[]> {
  return tx.rows<StoredTemplate>(sql`
    select ${COLUMNS} from ${FROM}
    where t.agency_id = ${agencyId} and t.retired_at is null and (${kind ?? null}::text is null or t.kind = ${kind ?? null})
    order by t.kind, t.id desc`);
}

/** Returns a template the caller sees, also a retired one. */
export async function findTemplate(tx: Tx, id: string): Promise<StoredTemplate | undefined> {
  return tx.find<StoredTemplate>(sql`select ${COLUMNS} from ${FROM} where t.id = ${id}`);
}

/** Takes a template out of use. */
export async function retireTemplateRow(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.run(
    sql`update document_templates set retired_at = ${now}, version = version + 1 where id = ${id}`,
  );
}
