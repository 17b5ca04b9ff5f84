import { z } from 'zod';
import { SchedulePolicySchema } from './schedule-policy.schema.ts';

/** How a regulation stands here: read but not decided, decided, taken back. */
export const RegulationStateSchema = z.enum(['draft', 'confirmed', 'withdrawn']);

/** How a regulation stands in law on a day (domain/regulations/validity.rules). */
export const ValidityStateSchema = z.enum([
  'draft',
  'not-yet-effective',
  'in-force',
  'partly-repealed',
  'repealed',
  'expired',
  'period-ended',
]);

export const ProvisionKindSchema = z.enum([
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'dash',
  'plus',
  'paragraph',
  'annex',
]);

/** A territory a regulation is limited to; null elsewhere means the whole province. */
export const ScopeTerritorySchema = z.object({
  structure: z.enum(['2024', '2025']),
  code: z.string().min(1).max(10),
});

/** How an ambiguity of the text was settled, by whom it should be known. */
export const SettlementSchema = z.object({
  /** What was ambiguous, with its citation: "Đ24.1: trước ngày 05/7". */
  point: z.string().trim().min(1).max(1000),
  /** What was decided. */
  resolution: z.string().trim().min(1).max(2000),
});

/** What the reading was unsure of. */
export const ParseWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  start: z.number().int().optional(),
});

/** Facts a person may correct; dates ISO. */
export const RegulationFactsSchema = z.object({
  kind: z.string().nullable(),
  issuer: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  place: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  effectiveOn: z.iso.date().nullable(),
  /** The words of the text that fix the effective date. */
  effectiveRule: z.string().nullable(),
  expiresOn: z.iso.date().nullable(),
  /** term: the text says when it ends; period: only the period it is made for does; null: a person gave the day. */
  expiresBy: z.enum(['term', 'period']).nullable(),
  /** The words and the clause the last day rests on. */
  expiresBasis: z.string().max(2000).nullable(),
  signer: z.object({ name: z.string().nullable(), position: z.string().nullable() }),
  legalBases: z.array(z.string()),
  repeals: z.array(z.string()),
  recipients: z.array(z.string()),
});

export const DutyCountsSchema = z.object({
  draft: z.number().int(),
  confirmed: z.number().int(),
  rejected: z.number().int(),
});

/** A regulation in the library. */
export const RegulationRowSchema = z.object({
  id: z.uuid(),
  /** Short name used in citations ("KT25"). */
  code: z.string(),
  packId: z.string().nullable(),
  state: RegulationStateSchema,
  kind: z.string().nullable(),
  issuer: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  issuedOn: z.iso.date().nullable(),
  effectiveOn: z.iso.date().nullable(),
  expiresOn: z.iso.date().nullable(),
  /** On the day asked for. */
  validity: ValidityStateSchema,
  provisions: z.number().int(),
  duties: DutyCountsSchema,
  /** Printed names of draft and confirmed duties that no agency or group stands behind yet. */
  unresolved: z.number().int(),
  /** Provisions and duties that hold the words searched for; 0 without a search. */
  hits: z.number().int(),
});

/** A short form of another regulation. */
export const RegulationRefSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.string().nullable(),
  title: z.string(),
});

/** What one regulation does to another from a day on. `direction` is seen from the regulation asked for. */
export const RegulationEffectSchema = z.object({
  direction: z.enum(['acts-on', 'acted-on-by']),
  effect: z.enum(['repeals', 'replaces', 'amends']),
  other: RegulationRefSchema,
  /** The provision of the target it is limited to; null: the whole regulation. */
  targetProvisionId: z.string().nullable(),
  onDate: z.iso.date(),
  basis: z.string().nullable(),
});

export const RegulationSchema = RegulationFactsSchema.extend({
  id: z.uuid(),
  code: z.string(),
  packId: z.string().nullable(),
  ownerAgencyId: z.uuid().nullable(),
  state: RegulationStateSchema,
  /** The day `validity` stands for. */
  on: z.iso.date(),
  validity: ValidityStateSchema,
  /** First day it no longer applies; null while none is known. */
  repealedOn: z.iso.date().nullable(),
  scope: ScopeTerritorySchema.nullable(),
  abbreviations: z.record(z.string(), z.string()),
  warnings: z.array(ParseWarningSchema),
  settlements: z.array(SettlementSchema),
  /** What the province chose where the text leaves a choice: part of SchedulePolicy of the obligations. */
  schedulePolicy: SchedulePolicySchema,
  effects: z.array(RegulationEffectSchema),
  provisions: z.number().int(),
  annexes: z.number().int(),
  duties: DutyCountsSchema,
  unresolved: z.number().int(),
  /** The file it was read from; null: it came as a pack. */
  file: z.object({ name: z.string(), sizeBytes: z.number().int(), sha256: z.string() }).nullable(),
  /** First due day that is followed here; null: no limit, or a draft. */
  trackedFrom: z.iso.date().nullable(),
  version: z.number().int(),
  createdAt: z.iso.datetime({ offset: true }),
  confirmedAt: z.iso.datetime({ offset: true }).nullable(),
  /** edit, confirm, remove, edit-duties, confirm-duties, map-names, remember-names, record-effects. */
  abilities: z.array(z.string()),
});

/** A provision in the order of the text. `text` are its own words only; children carry theirs. */
export const ProvisionSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  kind: ProvisionKindSchema,
  /** As printed: "Điều 7", "1.", "a)"; empty for an unnumbered paragraph. */
  label: z.string(),
  heading: z.string().nullable(),
  text: z.string(),
  /** UTF-16 offsets into the source, end exclusive. */
  start: z.number().int(),
  end: z.number().int(),
  /** How officials cite it: "Đ24.1". */
  citation: z.string(),
  /** Duties in draft or confirmed that rest on this provision itself. */
  duties: z.number().int(),
});

export const AnnexSchema = z.object({
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

/** Where searched words stand in a provision of some regulation. */
export const ProvisionHitSchema = z.object({
  regulation: RegulationRefSchema,
  provisionId: z.string(),
  citation: z.string(),
  heading: z.string().nullable(),
  /** At most 240 characters around the first place of the words. */
  excerpt: z.string(),
});
