import { EMPLOYER_PAIR_STATES, EMPLOYER_SOURCES, EMPLOYER_STATUSES } from '@ansinh/domain/employers';
import { z } from 'zod';

export const EmployerStatusSchema = z.enum(EMPLOYER_STATUSES);
export const EmployerSourceSchema = z.enum(EMPLOYER_SOURCES);
export const EmployerFactKindSchema = z.enum([
  'registration',
  'status',
  'workforce',
  'insured',
  'inspection',
  'deduction',
  'arrears',
  'correction',
]);

/** One line of the register of employers. Money in đồng a month, dates ISO. */
export const EmployerRowSchema = z.object({
  id: z.uuid(),
  taxCode: z.string().nullable(),
  /** False: the check digit is wrong. */
  taxCodeValid: z.boolean(),
  unitCode: z.string().nullable(),
  name: z.string(),
  legalForm: z.string().nullable(),
  address: z.string().nullable(),
  /** "2025:23293" */
  commune: z.string().nullable(),
  communeName: z.string().nullable(),
  status: EmployerStatusSchema.nullable(),
  statusOn: z.iso.date().nullable(),
  statusSource: EmployerSourceSchema.nullable(),
  declaredWorkers: z.number().nullable(),
  declaredWages: z.number().nullable(),
  declaredPeriod: z.string().nullable(),
  insuredWorkers: z.number().nullable(),
  insuredWages: z.number().nullable(),
  insuredPeriod: z.string().nullable(),
  openFindings: z.number(),
  version: z.number(),
});
export type EmployerRow = z.output<typeof EmployerRowSchema>;

/** One statement of one source. */
export const EmployerFactSchema = z.object({
  id: z.uuid(),
  source: EmployerSourceSchema,
  kind: EmployerFactKindSchema,
  period: z.string().nullable(),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  status: z.string().nullable(),
  workers: z.number().nullable(),
  workersObliged: z.number().nullable(),
  wages: z.number().nullable(),
  amount: z.number().nullable(),
  flag: z.boolean().nullable(),
  name: z.string().nullable(),
  address: z.string().nullable(),
  unitCode: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  dataset: z.string().nullable(),
  submissionId: z.uuid().nullable(),
  row: z.number().nullable(),
  agency: z.string().nullable(),
  seenAt: z.string(),
  /** The source's present word. */
  latest: z.boolean(),
  /** The list it stood in was replaced. */
  withdrawn: z.boolean(),
});
export type EmployerFact = z.output<typeof EmployerFactSchema>;

/** An employer with what every source says of it and when. */
export const EmployerDetailSchema = EmployerRowSchema.extend({
  communeBefore: z.string().nullable(),
  communeBeforeName: z.string().nullable(),
  representative: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  registeredOn: z.iso.date().nullable(),
  keptFields: z.array(z.string()),
  /** The record that this one was merged into. */
  mergedInto: z.uuid().nullable(),
  identifiers: z.array(z.object({ kind: z.enum(['tax-code', 'unit-code']), value: z.string() })),
  /** Newest first. */
  facts: z.array(EmployerFactSchema),
  merges: z.array(
    z.object({
      id: z.uuid(),
      absorbedId: z.uuid(),
      absorbedName: z.string(),
      absorbedTaxCode: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
      undoneAt: z.string().nullable(),
      undoReason: z.string().nullable(),
      abilities: z.array(z.string()),
    }),
  ),
  openings: z.array(
    z.object({ at: z.string(), by: z.string(), agency: z.string().nullable(), purpose: z.string() }),
  ),
  abilities: z.array(z.string()),
});
export type EmployerDetail = z.output<typeof EmployerDetailSchema>;

/** Two records that may be one employer. */
export const EmployerPairSchema = z.object({
  id: z.uuid(),
  a: EmployerRowSchema,
  b: EmployerRowSchema,
  score: z.number(),
  reasons: z.array(z.string()),
  /** 'second': somebody was not sure, another person is asked. */
  state: z.enum(EMPLOYER_PAIR_STATES),
  version: z.number(),
});
export type EmployerPair = z.output<typeof EmployerPairSchema>;
