import {
  FINDING_BANDS,
  FINDING_STANDINGS,
  FINDING_OUTCOMES,
  FINDING_STATES,
  FINDING_SUBJECTS,
} from '@ansinh/domain/reconciliation';
import { z } from 'zod';
import { BasisSchema } from '../obligations/obligations.schemas.ts';

export const FindingStateSchema = z.enum(FINDING_STATES);
export const FindingOutcomeSchema = z.enum(FINDING_OUTCOMES);
export const FindingBandSchema = z.enum(FINDING_BANDS);
export const FindingSubjectSchema = z.enum(FINDING_SUBJECTS);

const Named = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() });

/** One line of a worklist. Money in đồng a month, instants ISO. */
export const FindingRowSchema = z.object({
  id: z.uuid(),
  rule: z.string(),
  title: z.string(),
  titleEn: z.string(),
  /** What was found, figures filled in. */
  sentence: z.string(),
  sentenceEn: z.string(),
  subjectKind: FindingSubjectSchema,
  subjectId: z.uuid(),
  label: z.string(),
  code: z.string().nullable(),
  commune: z.string().nullable(),
  communeName: z.string().nullable(),
  /** 0 to 100. */
  priority: z.number(),
  band: FindingBandSchema,
  /** An estimate, never a claim. */
  amount: z.number().nullable(),
  assignee: Named.nullable(),
  assigneeUser: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  due: z.iso.date().nullable(),
  state: FindingStateSchema,
  outcome: FindingOutcomeSchema.nullable(),
  /** How often it came back. */
  returned: z.number(),
  firstSeenAt: z.string(),
  goneAt: z.string().nullable(),
  version: z.number(),
  abilities: z.array(z.string()),
});
export type FindingRow = z.output<typeof FindingRowSchema>;

export const FindingEvidenceSchema = z.object({
  source: z.string(),
  kind: z.string(),
  dataset: z.string().nullable(),
  submissionId: z.uuid().nullable(),
  /** The caller may open that list. */
  submissionSeen: z.boolean(),
  row: z.number().nullable(),
  agency: z.string().nullable(),
  period: z.string().nullable(),
  statedOn: z.iso.date().nullable(),
  says: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** A finding with what it rests on and what became of it. */
export const FindingDetailSchema = FindingRowSchema.extend({
  advice: z.string(),
  adviceEn: z.string(),
  law: z.string(),
  /** The part of the priority that comes from the kind of finding; the rest from how many people it concerns. */
  gravity: z.number(),
  /** Clauses of the province's regulations. */
  bases: z.array(BasisSchema),
  /** How the estimate was worked out: rate (share of salary), the day of the rates, the legal bases and the least certain of them. */
  amountBasis: z
    .object({
      rate: z.number(),
      on: z.iso.date(),
      wages: z.number(),
      /** Of people: `wages` is the base salary and this the part of a full contribution that the State pays; null: wages of an employer. */
      share: z.number().nullable(),
      bases: z.array(z.string()),
      certainty: z.string(),
    })
    .nullable(),
  outcomeNote: z.string().nullable(),
  outcomeBy: z.string().nullable(),
  outcomeAt: z.string().nullable(),
  lastSeenAt: z.string(),
  evidence: z.array(FindingEvidenceSchema),
  /** Quarter by quarter, oldest first: where it appeared, was still there, went and came back. */
  history: z.array(z.object({ period: z.string(), at: z.string(), standing: z.enum(FINDING_STANDINGS) })),
  /** Oldest first. */
  events: z.array(
    z.object({
      at: z.string(),
      kind: z.string(),
      by: z.string(),
      agency: z.string().nullable(),
      note: z.string().nullable(),
      /** What was found before the figures changed. */
      before: z.string().nullable(),
      beforeEn: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type FindingDetail = z.output<typeof FindingDetailSchema>;

export const ReconciliationRunSchema = z.object({
  id: z.uuid(),
  subjectKind: FindingSubjectSchema,
  submissionId: z.uuid().nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Newest quarter that a list of its subjects was for. */
  period: z.string().nullable(),
  subjects: z.number(),
  /** By rule: how many found, new, changed, returned, gone. */
  counts: z.record(
    z.string(),
    z.object({
      found: z.number(),
      new: z.number(),
      changed: z.number(),
      returned: z.number(),
      gone: z.number(),
    }),
  ),
});
