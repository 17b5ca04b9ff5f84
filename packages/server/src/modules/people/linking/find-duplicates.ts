import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@ansinh/domain/kernel';
import { dedupePeople, type PairAccount } from '@ansinh/linkage/link-people';
import { run, type Services } from '../../../platform/use-case.ts';
import type { FoundPair } from '../db/linking.repo.ts';
import { exportForLinking, keepFoundPairs, type SearchResult } from './link-register.ts';

/**
 * Searches the register for people entered twice: joins the pairs that linkage is sure of, puts the doubtful ones before a person.
 * The search runs in threads of its own on a file of its own, so that nobody waits for it. Re-running on an unchanged register changes nothing.
 */
export async function findDuplicates(services: Services, actor: Actor): Promise<SearchResult> {
  await mkdir(services.config.dataDir, { recursive: true });
  const folder = await mkdtemp(join(services.config.dataDir, 'linking-'));
  try {
    const [list, out] = [join(folder, 'register.csv'), join(folder, 'pairs.csv')];
    await run(services, exportForLinking, actor, { path: list });
    const report = await dedupePeople(list, { out, explain: true });
    const pairs = readPairs(await readFile(out, 'utf8'));
    return await run(services, keepFoundPairs, actor, {
      pairs,
      accounts: accountsByPair(report.accounts ?? []),
      listHash: await hashOf(list),
      pairsHash: report.pairsHash,
      people: report.rowsA,
    });
  } finally {
    // Names and numbers of a whole province must not stay behind.
    await rm(folder, { recursive: true, force: true });
  }
}

function readPairs(text: string): FoundPair[] {
  const [, ...lines] = text.split('\n');
  return lines.flatMap((line) => {
    const [a, b, score, decision] = line.trim().split(',');
    if (!a || !b) return [];
    return [
      {
        a,
        b,
        score: Number(score),
        decision: decision === 'match' ? ('match' as const) : ('review' as const),
      },
    ];
  });
}

/** Accounts by their pair, the smaller id first. */
function accountsByPair(accounts: readonly PairAccount[]): ReadonlyMap<string, PairAccount> {
  return new Map(accounts.map((account) => [[account.idA, account.idB].toSorted().join(), account]));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
