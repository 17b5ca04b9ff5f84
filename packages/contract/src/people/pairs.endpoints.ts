import { PAIR_DECISIONS, PAIR_STATES } from '@ansinh/domain/people';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

const Side = z.object({
  id: z.uuid(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female']).nullable(),
  communeName: z.string().nullable(),
  village: z.string().nullable(),
  address: z.string().nullable(),
  household: z.string().nullable(),
  phone: z.string().nullable(),
  /** Numbers as stated, with their kind. */
  numbers: z.array(z.object({ kind: z.string(), value: z.string(), state: z.string() })),
  groups: z.array(z.string()),
  /** The lists it stands in: "D21 · Phòng LĐTBXH · 2026-Q3". */
  sources: z.array(z.string()),
});

export const PairSchema = z.object({
  id: z.uuid(),
  state: z.enum(PAIR_STATES),
  sampled: z.boolean(),
  /** Bits of evidence, and the chance in percent that both are one person. */
  score: z.number(),
  chance: z.number(),
  /** What each field adds or takes away, largest first, in words. */
  evidence: z.array(z.object({ field: z.string(), weight: z.number(), text: z.string() })),
  /** Other people of the register it might be, likeliest first. */
  rivals: z.array(
    z.object({
      id: z.uuid(),
      fullName: z.string(),
      birth: z.string().nullable(),
      birthPrecision: z.enum(['day', 'month', 'year']),
      communeName: z.string().nullable(),
      score: z.number(),
    }),
  ),
  /** How each field compares, where both sides say something. */
  comparison: z.array(
    z.object({ field: z.string(), verdict: z.enum(['same', 'close', 'different']), code: z.string() }),
  ),
  a: Side,
  b: Side,
  firstBy: z.string().nullable(),
  firstDecision: z.enum(PAIR_DECISIONS).nullable(),
  version: z.number(),
});
export type Pair = z.infer<typeof PairSchema>;

export const reviewQueueEndpoint = endpoint({
  name: 'people.review-queue',
  method: 'GET',
  path: '/people/pairs',
  access: 'linkage.review',
  summary: 'Pairs that may be one person and wait for somebody, the likeliest first; reading them is logged',
  query: z.object({
    of: z.enum(['review', 'sample']).default('review'),
    limit: z.coerce.number().int().min(1).max(20).default(10),
  }),
  response: z.object({ items: z.array(PairSchema), waiting: z.number(), sampleWaiting: z.number() }),
});

export const decidePairEndpoint = endpoint({
  name: 'people.decide-pair',
  method: 'POST',
  path: '/people/pairs/:pairId/decide',
  access: 'linkage.review',
  summary: 'Says whether a pair is one person; "same" joins them, "unsure" asks another person',
  params: z.object({ pairId: z.uuid() }),
  body: z.object({ decision: z.enum(PAIR_DECISIONS), version: z.number().int() }),
  response: z.object({ state: z.enum(PAIR_STATES), version: z.number() }),
});

export const undoPairEndpoint = endpoint({
  name: 'people.undo-pair',
  method: 'POST',
  path: '/people/pairs/:pairId/undo',
  access: 'linkage.review',
  summary: 'Takes one’s own decision back; joined people are parted again',
  params: z.object({ pairId: z.uuid() }),
  response: z.object({ state: z.enum(PAIR_STATES), version: z.number() }),
});

export const linkQualityEndpoint = endpoint({
  name: 'people.link-quality',
  method: 'GET',
  path: '/people/pairs/quality',
  access: 'registers.read',
  summary: 'What automatic joining did last, and its error estimated from a random sample',
  response: z.object({
    lastRun: z
      .object({ at: z.string(), weightsVersion: z.string(), counts: z.record(z.string(), z.number()) })
      .nullable(),
    joined: z.number(),
    waiting: z.number(),
    decided: z.number(),
    error: z.object({
      answered: z.number(),
      wrong: z.number(),
      rate: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  }),
});

export const PAIR_ENDPOINTS: readonly Endpoint[] = [
  reviewQueueEndpoint,
  linkQualityEndpoint,
  decidePairEndpoint,
  undoPairEndpoint,
];
