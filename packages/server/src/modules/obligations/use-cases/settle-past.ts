import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { isDemoTenant, settlePast } from '../db/history.repo.ts';

/** Gives a demo province a past, so that its boards show something; marked as demo on every time line. Refused for a real one. */
export const settlePastForDemo = useCase({
  name: 'obligations.settle-past',
  access: 'system',
  input: z.object({ before: z.iso.date() }),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    if (!(await isDemoTenant(tx, actor.tenantId))) throw new Refusal('platform.forbidden');
    const past = await settlePast(tx, actor.tenantId, input.before);
    audit({ detail: { ...past } });
    return past;
  },
});
