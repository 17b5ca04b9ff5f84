import { z } from 'zod';
import type { Actor } from '@ansinh/domain/kernel';
import { schoolYearOn } from '@ansinh/domain/pupils';
import type { Job } from '../../../platform/module.ts';
import { run, todayInVietnam, type Services } from '../../../platform/use-case.ts';
import { matchRoster } from '../matching/match-roster.ts';
import { listYear } from '../use-cases/list-year.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { inEveryProvince } from '../../directory/index.ts';

const Asked = z.object({ tenantId: z.uuid(), of: z.uuid(), relink: z.boolean().default(false) });

const MACHINE = 'system:pupils';

/** A roster changed, or a card of one of its pupils did. */
const matchJob: Job = {
  name: 'pupils.match',
  payload: Asked,
  run: (services, { tenantId, of, relink }: z.output<typeof Asked>) =>
    matchRoster(services, systemActor(MACHINE, tenantId), { rosterId: of, relink }),
};

/** Every night, with what the register learned and what ended meanwhile. */
const nightlyJob: Job = {
  name: 'pupils.match-all',
  payload: z.looseObject({}),
  schedule: '40 18 * * *',
  run: (services) =>
    inEveryProvince(services, { job: 'pupils.match-all', machine: MACHINE }, (system) =>
      matchYear(services, system),
    ),
};

async function matchYear(services: Services, actor: Actor): Promise<void> {
  const year = schoolYearOn(todayInVietnam(services.now()));
  for (const rosterId of await run(services, listYear, actor, { year }))
    await matchRoster(services, actor, { rosterId, relink: true });
}

/** The background work of school rosters. */
export const PUPILS_JOBS: readonly Job[] = [matchJob, nightlyJob];
