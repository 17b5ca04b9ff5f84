import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { run } from '../../../platform/use-case.ts';
import { readPackReports } from '../packs/read-pack-reports.ts';
import { loadForms } from '../use-cases/load-forms.ts';

/** The forms follow when a pack is adopted or renewed. */
export const loadFormsJob: Job = {
  name: 'reports.load-forms',
  payload: z.object({ tenantId: z.uuid(), packId: z.string() }),
  run: async (services, { tenantId, packId }: { tenantId: string; packId: string }) => {
    const actor = systemActor('system:reports', tenantId);
    await run(services, loadForms, actor, { pack: await readPackReports(packId) });
  },
};
