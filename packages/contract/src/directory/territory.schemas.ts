import { z } from 'zod';

export const TerritoryStructureSchema = z.enum(['2024', '2025']);
export const TerritoryLevelSchema = z.enum(['province', 'district', 'commune']);

export const TerritorySchema = z.object({
  structure: TerritoryStructureSchema,
  code: z.string(),
  level: TerritoryLevelSchema,
  fullName: z.string(),
  name: z.string(),
  type: z.string(),
  parentCode: z.string().nullable(),
  provinceCode: z.string(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** True where first or last day is the day of the list, not of the decision. */
  approximate: z.boolean(),
});

export const TerritoryChangeSchema = z.object({
  territory: TerritorySchema,
  on: z.iso.date(),
  part: z.enum(['full', 'partial']),
  evidence: z.string(),
});

/** One code over time, what it came from and what it became. */
export const TerritoryHistorySchema = z.object({
  periods: z.array(TerritorySchema),
  predecessors: z.array(TerritoryChangeSchema),
  successors: z.array(TerritoryChangeSchema),
});
