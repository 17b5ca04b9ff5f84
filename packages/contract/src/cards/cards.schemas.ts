import { CARD_KINDS, CARD_PURPOSES, CARD_SOURCES, CARD_STATES } from '@ansinh/domain/cards';
import { z } from 'zod';

export const CardKindSchema = z.enum(CARD_KINDS);
export const CardPurposeSchema = z.enum(CARD_PURPOSES);
export const CardSourceSchema = z.enum(CARD_SOURCES);
export const CardStateSchema = z.enum(CARD_STATES);
export const CommuneKeySchema = z.string().regex(/^20(24|25):\d+$/);

/** One request as a list shows it: numbers masked. Days ISO. */
export const CardRequestSchema = z.object({
  id: z.uuid(),
  requestNo: z.number(),
  kind: CardKindSchema,
  purpose: CardPurposeSchema,
  source: CardSourceSchema,
  state: CardStateSchema,
  personId: z.uuid().nullable(),
  fullName: z.string(),
  birth: z.string().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']),
  sex: z.enum(['male', 'female']).nullable(),
  identityNumber: z.string().nullable(),
  bhxhNumber: z.string().nullable(),
  commune: z.string().nullable(),
  communeName: z.string().nullable(),
  group: z.string().nullable(),
  requestedBy: z.object({ id: z.uuid(), name: z.string() }),
  requestedOn: z.iso.date(),
  dueOn: z.iso.date(),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  cardNumber: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  /** Working days it took. */
  takenDays: z.number().nullable(),
  returnedBecause: z.string().nullable(),
  /** The issued card this one extends or replaces. */
  previousId: z.uuid().nullable(),
  /** Other waiting requests of the same kind for the same person. */
  twins: z.number(),
  version: z.number(),
  /** issue, return, cancel, request-again, renew. */
  abilities: z.array(z.string()),
});
export type CardRequest = z.output<typeof CardRequestSchema>;

/** One request with what happened to it, oldest first. */
export const CardRequestDetailSchema = CardRequestSchema.extend({
  events: z.array(
    z.object({
      step: z.string(),
      at: z.string(),
      actor: z.string(),
      agency: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});
export type CardRequestDetail = z.output<typeof CardRequestDetailSchema>;

/** The statutory term of a kind today. */
export const CardTermSchema = z.object({
  kind: CardKindSchema,
  days: z.number(),
  basis: z.string(),
  certainty: z.enum(['verified', 'secondary', 'unverified']),
});

/** How long requests took, for one part of them. */
export const CardTimesLineSchema = z.object({
  key: z.string(),
  /** Name of the commune or agency; of other parts the key is enough. */
  name: z.string().nullable(),
  requested: z.number(),
  issued: z.number(),
  waiting: z.number(),
  overdue: z.number(),
  returned: z.number(),
  /** Median of working days. */
  median: z.number().nullable(),
  /** Share issued within the term, 0 to 1. */
  onTime: z.number().nullable(),
});
export type CardTimesLine = z.output<typeof CardTimesLineSchema>;
