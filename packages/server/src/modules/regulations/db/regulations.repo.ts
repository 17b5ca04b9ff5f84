import { foldDiacritics } from '@ansinh/vietnamese/text';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { NewRegulation, RegulationRow } from '../regulation-row.ts';

const COLUMNS = sql`id, code, pack_id as "packId", owner_agency_id as "ownerAgencyId", state, kind, issuer, number, title, place,
  issued_on as "issuedOn", effective_on as "effectiveOn", effective_rule as "effectiveRule", expires_on as "expiresOn", expires_by as "expiresBy",
  expires_basis as "expiresBasis", tracked_from as "trackedFrom",
  jsonb_build_object('name', signer_name, 'position', signer_position) as signer, legal_bases as "legalBases", repeals, recipients,
  abbreviations, warnings, settlements, schedule_policy as "schedulePolicy", version, created_at as "createdAt",
  confirmed_at as "confirmedAt",
  (select jsonb_build_object('name', f.name, 'sizeBytes', f.size_bytes, 'sha256', f.sha256) from files f
    where f.tenant_id = regulations.tenant_id and f.id = regulations.file_id) as file,
  case when scope_territory_code is null then null
    else jsonb_build_object('structure', scope_territory_structure, 'code', scope_territory_code) end as scope`;

/** Words a regulation is found by without reading its clauses. */
function searchText(facts: Pick<RegulationRow, 'code' | 'kind' | 'number' | 'title' | 'issuer'>): string {
  return foldDiacritics([facts.code, facts.kind, facts.number, facts.title, facts.issuer].join(' '));
}

/** Returns a regulation without its text, or undefined where the actor does not see it. */
export function findRegulation(tx: Tx, id: string): Promise<RegulationRow | undefined> {
  return tx.find<RegulationRow>(sql`select ${COLUMNS} from regulations where id = ${id}`);
}

/** Returns the regulation of a pack, or undefined when the province has not adopted it. */
export function findByPack(tx: Tx, packId: string): Promise<RegulationRow | undefined> {
  return tx.find<RegulationRow>(sql`select ${COLUMNS} from regulations where pack_id = ${packId}`);
}

/** Locks a regulation and returns it; undefined where the actor may not change it. */
export function lockRegulation(tx: Tx, id: string): Promise<RegulationRow | undefined> {
  return tx.find<RegulationRow>(sql`select ${COLUMNS} from regulations where id = ${id} for update`);
}

/** Returns the decoded text of a regulation. */
export async function sourceOf(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.find<{ source: string }>(sql`select source from regulations where id = ${id}`))?.source;
}

/** Returns the short names that begin with a text, for finding a free one; those of unseen drafts are not among them. */
export async function codesLike(tx: Tx, start: string): Promise<string[]> {
  const rows = await tx.rows<{ code: string }>(
    sql`select code from regulations where starts_with(code, ${start})`,
  );
  return rows.map(({ code }) => code);
}

/** Returns the id of the file a regulation was read from; null: there is none, undefined: the actor does not see the regulation. */
export async function fileIdOf(tx: Tx, id: string): Promise<string | null | undefined> {
  return (
    await tx.find<{ fileId: string | null }>(
      sql`select file_id as "fileId" from regulations where id = ${id}`,
    )
  )?.fileId;
}

/** Stores a regulation and returns its id; refused when its short name is taken. */
export async function insertRegulation(
  tx: Tx,
  tenantId: string,
  by: string,
  row: NewRegulation,
): Promise<string> {
  const stored = tx.get<{ id: string }>(sql`
    insert into regulations (tenant_id, code, pack_id, owner_agency_id, state, kind, issuer, number, title, place, issued_on,
      effective_on, effective_rule, expires_on, signer_name, signer_position, legal_bases, repeals, recipients, abbreviations,
      warnings, scope_territory_structure, scope_territory_code, settlements, schedule_policy, source, file_id, search_text,
      created_by, confirmed_at, tracked_from, expires_by, expires_basis)
    values (${tenantId}, ${row.code}, ${row.packId}, ${row.ownerAgencyId}, ${row.state}, ${row.kind}, ${row.issuer},
      ${row.number}, ${row.title}, ${row.place}, ${row.issuedOn}, ${row.effectiveOn}, ${row.effectiveRule}, ${row.expiresOn},
      ${row.signer.name}, ${row.signer.position}, ${row.legalBases}::text[], ${row.repeals}::text[], ${row.recipients}::text[],
      ${JSON.stringify(row.abbreviations)}::jsonb, ${JSON.stringify(row.warnings)}::jsonb, ${row.scope?.structure ?? null},
      ${row.scope?.code ?? null}, ${JSON.stringify(row.settlements)}::jsonb, ${JSON.stringify(row.schedulePolicy)}::jsonb,
      ${row.source}, ${row.fileId}, ${searchText(row)}, ${by}, ${row.confirmedAt}, ${row.trackedFrom}, ${row.expiresBy}, ${row.expiresBasis})
    returning id`);
  const taken = { regulation_code_is_unique: new Refusal('regulations.code_taken', { code: row.code }) };
  return (await refuseOnConstraint(stored, taken)).id;
}

/** Stores the changed facts of a locked regulation, and the next version. */
export async function updateRegulation(tx: Tx, row: RegulationRow): Promise<void> {
  const changed = tx.run(sql`
    update regulations set code = ${row.code}, state = ${row.state}, kind = ${row.kind}, issuer = ${row.issuer},
      number = ${row.number}, title = ${row.title}, place = ${row.place}, issued_on = ${row.issuedOn},
      effective_on = ${row.effectiveOn}, effective_rule = ${row.effectiveRule}, expires_on = ${row.expiresOn},
      expires_by = ${row.expiresBy}, expires_basis = ${row.expiresBasis}, signer_name = ${row.signer.name}, signer_position = ${row.signer.position}, legal_bases = ${row.legalBases}::text[],
      repeals = ${row.repeals}::text[], recipients = ${row.recipients}::text[],
      scope_territory_structure = ${row.scope?.structure ?? null}, scope_territory_code = ${row.scope?.code ?? null},
      settlements = ${JSON.stringify(row.settlements)}::jsonb, schedule_policy = ${JSON.stringify(row.schedulePolicy)}::jsonb,
      search_text = ${searchText(row)}, confirmed_at = ${row.confirmedAt}, tracked_from = ${row.trackedFrom}, version = version + 1
    where id = ${row.id}`);
  await refuseOnConstraint(changed, {
    regulation_code_is_unique: new Refusal('regulations.code_taken', { code: row.code }),
  });
}

/** Removes a draft with everything read from it; returns whether it was there. */
export async function deleteDraft(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run(sql`delete from regulations where id = ${id} and state = 'draft'`)) === 1;
}
