import { CELL_KINDS } from '@ansinh/domain/exchange';
import { z } from 'zod';

const columnKey = z.string().regex(/^[a-z][a-z0-9_]*$/);

const cellRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.enum(['min', 'max']), value: z.number() }),
  z.strictObject({ rule: z.literal('not-after-today') }),
  z.strictObject({ rule: z.literal('not-before'), value: z.iso.date() }),
  z.strictObject({
    rule: z.enum(['not-less-than', 'not-more-than', 'not-before-column']),
    column: columnKey,
  }),
]);

const datasetColumn = z.strictObject({
  key: columnKey,
  header: z.string().min(1),
  headerEn: z.string().min(1),
  aliases: z.array(z.string()),
  kind: z.enum(CELL_KINDS),
  required: z.boolean(),
  codes: z
    .array(z.strictObject({ code: z.string(), label: z.string(), aliases: z.array(z.string()).optional() }))
    .optional(),
  rules: z.array(cellRule).optional(),
  personal: z.boolean().optional(),
  note: z.string().optional(),
});

/** A column contract as `packs/layouts/<id>.json` holds it. */
export const datasetLayout = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().positive(),
  title: z.string(),
  titleEn: z.string(),
  subject: z.enum(['employer', 'person', 'group-count', 'finding', 'case', 'figure']),
  key: z.array(columnKey),
  oneOf: z.array(z.array(columnKey)).optional(),
  columns: z.array(datasetColumn).min(1),
});

/** A dataset of a regulation as `packs/<pack>/datasets.json` lists it. */
export const datasetBinding = z.strictObject({
  dataset: z.string().regex(/^D[1-9]\d?$/),
  title: z.string(),
  titleEn: z.string(),
  layout: z.string(),
  duty: z.string().nullable(),
  provision: z.string(),
  senders: z.array(z.string()),
  recipients: z.array(z.string()),
  cadence: z.enum(['continuous', 'per-event', 'on-demand', 'monthly', 'quarterly', 'semiannual', 'annual']),
  feeds: z.array(z.enum(['employers', 'people', 'pupils'])),
  purpose: z.string(),
  note: z.string().optional(),
});
