import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { planObligations, sweepObligations } from '../modules/obligations/index.ts';
import { adoptPack, readPack } from '../modules/regulations/index.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run, type Services } from '../platform/use-case.ts';

/** Adopts every pack of the repository into the actor's province, then lays out the calendar. Repeatable. */
export async function adoptDemoPacks(
  services: Services,
  actor: Actor,
  say: (message: string) => void,
): Promise<void> {
  const packs = (await readdir(join(ROOT, 'packs'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  let adopted = 0;
  for (const { name } of packs) {
    const pack = await readPack(join(ROOT, 'packs', name));
    const result = await run(services, adoptPack, actor, { pack });
    if (!result.adopted) continue;
    adopted += 1;
    say(`Áp dụng ${result.code}: ${result.duties} nhiệm vụ`);
  }
  if (adopted > 0) {
    const { occurrences } = await run(services, planObligations, actor, {});
    say(`Lập lịch: ${occurrences} lần thực hiện`);
  }
  await run(services, sweepObligations, actor, {});
}
