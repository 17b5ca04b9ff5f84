import { createHash } from 'node:crypto';
import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../database/sql.ts';
import type { Tx } from '../database/transaction.ts';

/** A file as it arrived through a door. */
export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What is known of a stored file without its content. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Stores a file for the actor's agency (`sharedWith`: other agencies that may open it) and returns its facts. */
export async function storeFile(
  tx: Tx,
  actor: Actor,
  file: UploadedFile,
  sharedWith: readonly string[] = [],
): Promise<StoredFile> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return tx.get<StoredFile>(sql`
    insert into files (tenant_id, owner_agency_id, name, media_type, size_bytes, sha256, content, shared_with, created_by)
    values (${actor.tenantId}, ${actor.agencyId}, ${file.name}, ${file.mediaType}, ${file.bytes.byteLength}, ${sha256},
            ${Buffer.from(file.bytes)}, ${[...sharedWith]}::uuid[], ${actor.id})
    returning id, name, media_type as "mediaType", size_bytes as "sizeBytes", sha256`);
}

/** Returns a stored file with its content, or undefined where the actor cannot see it. */
export async function findFile(tx: Tx, id: string): Promise<(StoredFile & { content: Buffer }) | undefined> {
  return tx.find(sql`
    select id, name, media_type as "mediaType", size_bytes as "sizeBytes", sha256, content from files where id = ${id}`);
}
