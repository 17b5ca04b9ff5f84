import { PLAN_STANDINGS } from '@ansinh/domain/network';
import { z } from 'zod';
import { AgencyRefSchema, PlaceRefSchema } from './network.schemas.ts';

export const PLAN_ABILITIES = ['edit', 'agree', 'decline'] as const;

/** A line of the plan to bring the network to a village. @law BD Đ6.3 g8, Đ6.2 g1 */
export const PlanLineSchema = z.object({
  id: z.uuid(),
  village: PlaceRefSchema,
  commune: PlaceRefSchema,
  agency: AgencyRefSchema.nullable(),
  people: z.number(),
  dueOn: z.iso.date(),
  candidate: z.string(),
  note: z.string(),
  proposedBy: AgencyRefSchema,
  proposedAt: z.iso.datetime({ offset: true }),
  answer: z.string(),
  standing: z.enum(PLAN_STANDINGS),
  version: z.number(),
  abilities: z.array(z.enum(PLAN_ABILITIES)),
});
export type PlanLine = z.output<typeof PlanLineSchema>;

/** A village with who looks after it, and what is planned. */
export const PlannedVillageSchema = z.object({
  village: PlaceRefSchema,
  commune: PlaceRefSchema,
  collectors: z.number(),
  collaborators: z.number(),
  /** People agreed for it; null: nothing is planned. */
  planned: z.number().nullable(),
  dueOn: z.iso.date().nullable(),
  lines: z.array(PlanLineSchema),
});
export type PlannedVillage = z.output<typeof PlannedVillageSchema>;
