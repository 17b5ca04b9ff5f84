import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { linkPeople } from '@ansinh/linkage/link-people';
import { run, type Services } from '../../../platform/use-case.ts';
import { exportForLinking } from '../../people/index.ts';
import { exportUnmatched, keepFoundLinks, recogniseRoster, settleMatched } from './match-steps.ts';

/**
 * Finds the pupils of a roster in the register: by exact numbers, by name and day of birth, and the rest by linkage, whose doubtful pairs stay
 * doubtful. `relink` asks linkage about those nobody was found for before, too. May run twice.
 */
export async function matchRoster(
  services: Services,
  actor: Actor,
  asked: { readonly rosterId: string; readonly relink: boolean },
): Promise<void> {
  const { rosterId, relink } = asked;
  const { fresh, unmatched } = await run(services, recogniseRoster, actor, { rosterId });
  if (fresh > 0 || (relink && unmatched > 0)) await linkRest(services, actor, rosterId);
  await run(services, settleMatched, actor, { rosterId });
}

async function linkRest(services: Services, actor: Actor, rosterId: string): Promise<void> {
  await mkdir(services.config.dataDir, { recursive: true });
  const folder = await mkdtemp(join(services.config.dataDir, 'linking-'));
  try {
    const [register, list, out] = ['register.csv', 'pupils.csv', 'pairs.csv'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await run(services, exportForLinking, actor, {
      path: register,
      purpose: 'Đối chiếu danh sách học sinh, sinh viên với sổ',
    });
    await run(services, exportUnmatched, actor, { rosterId, path: list });
    await linkPeople(register, list, { out });
    await run(services, keepFoundLinks, actor, { rosterId, pairs: await readFile(out, 'utf8') });
  } finally {
    // Names and numbers of a whole province must not stay behind.
    await rm(folder, { recursive: true, force: true });
  }
}
