import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { isDemoTenant, openLeft, settlePast } from '../db/history.repo.ts';

/**
 * Gives a demo province a past, so that its boards show something; marked as demo on every time line. `leave`: rounds whose past is made step by
 * step elsewhere, they are only opened on their day. Refused for a real one.
 */
export const settlePastForDemo = useCase({
  name: 'obligations.settle-past',
  access: 'system',
  input: z.object({
    before: z.iso.date(),
    leave: z
      .array(
        z.object({
          regulation: z.string(),
          duty: z.string(),
          period: z.string(),
          agencies: z.array(z.string()).optional(),
        }),
      )
      .default([]),
  }),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    if (!(await isDemoTenant(tx, actor.tenantId))) throw new Refusal('platform.forbidden');
    await openLeft(tx, actor.tenantId, today, input.leave);
    const past = await settlePast(tx, actor.tenantId, input.before, input.leave);
    audit({ detail: { ...past } });
    return past;
  },
});
