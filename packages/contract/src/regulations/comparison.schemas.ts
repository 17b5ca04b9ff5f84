import { z } from 'zod';

export const DecidedRelationSchema = z.enum(['equal', 'narrower', 'wider', 'overlapping']);

const Side = z.object({
  id: z.string(),
  citation: z.string(),
  heading: z.string().nullable(),
  text: z.string(),
});

/** One suggested pair of clauses, with what a person decided. Old null: new clause; fresh null: dropped clause. */
export const ClausePairSchema = z.object({
  old: Side.nullable(),
  fresh: Side.nullable(),
  relation: z.enum(['equal', 'narrower', 'wider', 'overlapping', 'new', 'dropped']),
  /** 0 to 1. */
  similarity: z.number(),
  why: z.string(),
  decided: DecidedRelationSchema.nullable(),
  note: z.string().nullable(),
  /** Word by word from old to new; empty when one side is missing. */
  diff: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
});

export const RelationCountsSchema = z.object({
  equal: z.number().int(),
  narrower: z.number().int(),
  wider: z.number().int(),
  overlapping: z.number().int(),
  new: z.number().int(),
  dropped: z.number().int(),
  decided: z.number().int(),
});
