import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a province last took over from a pack. */
export interface TakenPack {
  readonly contentSha256: string;
  /** The regulation's version as the pack left it. */
  readonly regulationVersion: number;
  /** Hash of every duty as the pack said it, by code. */
  readonly dutyHashes: Readonly<Record<string, string>>;
}

/** Returns what the province last took over from a pack; undefined before that was kept, or when it never did. */
export function findTakenPack(tx: Tx, packId: string): Promise<TakenPack | undefined> {
  return tx.find<TakenPack>(sql`
    select content_sha256 as "contentSha256", regulation_version as "regulationVersion", duty_hashes as "dutyHashes"
    from pack_adoptions where pack_id = ${packId}`);
}

/** Keeps what was taken over from a pack; the regulation's present version is the pack's. */
export async function keepTakenPack(
  tx: Tx,
  tenantId: string,
  packId: string,
  regulationId: string,
  taken: Omit<TakenPack, 'regulationVersion'> & { readonly factsKept: boolean; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    insert into pack_adoptions (tenant_id, pack_id, regulation_id, content_sha256, regulation_version, duty_hashes, taken_at)
    select ${tenantId}, ${packId}, id, ${taken.contentSha256}, version, ${JSON.stringify(taken.dutyHashes)}::jsonb, ${taken.at}
    from regulations where id = ${regulationId}
    on conflict (tenant_id, pack_id) do update set content_sha256 = excluded.content_sha256, duty_hashes = excluded.duty_hashes,
      taken_at = excluded.taken_at,
      regulation_version = case when ${taken.factsKept} then pack_adoptions.regulation_version else excluded.regulation_version end`);
}
