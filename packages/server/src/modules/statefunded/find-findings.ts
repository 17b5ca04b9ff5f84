import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { dedupePeople, type PairAccount } from '@ansinh/linkage/link-people';
import { run, type Services } from '../../platform/use-case.ts';
import type { PairOfLines } from './db/search.repo.ts';
import {
  keepStateFundedFindings,
  exportStateFundedMembers,
  type SearchOutcome,
} from './use-cases/keep-findings.ts';

/** Pairs that are likelier two people than one are not worth a clerk's look. */
const WORTH_A_LOOK = 0;

/**
 * Searches the lists for people who stand twice, also written in two ways or without a number, and for people who are missing. The search
 * runs in threads of its own on a file of its own. Repeating it on unchanged lists changes nothing.
 */
export async function findStateFundedFindings(services: Services, actor: Actor): Promise<SearchOutcome> {
  await mkdir(services.config.dataDir, { recursive: true });
  const folder = await mkdtemp(join(services.config.dataDir, 'linking-'));
  try {
    const [list, out] = [join(folder, 'lists.csv'), join(folder, 'pairs.csv')];
    const { lines } = await run(services, exportStateFundedMembers, actor, { path: list });
    const report = lines > 1 ? await dedupePeople(list, { out, explain: true }) : undefined;
    const pairs = report ? readPairs(await readFile(out, 'utf8')) : [];
    return await run(services, keepStateFundedFindings, actor, {
      pairs,
      accounts: new Map(
        (report?.accounts ?? []).map((account: PairAccount) => [
          [account.idA, account.idB].toSorted().join(),
          account,
        ]),
      ),
    });
  } finally {
    // Names and numbers of a whole province must not stay behind.
    await rm(folder, { recursive: true, force: true });
  }
}

function readPairs(text: string): PairOfLines[] {
  const [, ...lines] = text.split('\n');
  return lines.flatMap((line) => {
    const [a, b, score] = line.trim().split(',');
    if (!a || !b || Number(score) < WORTH_A_LOOK) return [];
    const [first = a, second = b] = [a, b].toSorted();
    return [{ a: first, b: second, foundBy: 'linkage' as const, score: Number(score) }];
  });
}
