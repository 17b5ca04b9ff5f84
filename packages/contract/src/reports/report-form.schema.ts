import { REPORT_MEASURES, type ReportForm } from '@ansinh/domain/reports';
import { z } from 'zod';

const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const CellRef = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/);
const Title = z.string().min(1).max(500);

const SourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator'),
    indicator: Code,
    unit: z.enum(['own', 'province']),
    part: z.enum(['rate', 'people', 'base', 'target', 'missing']),
    year: z.int().min(2000).max(2100).optional(),
  }),
  z.strictObject({ kind: z.literal('measure'), measure: z.enum(REPORT_MEASURES) }),
  z.strictObject({ kind: z.literal('typed'), figure: Code }),
  z.strictObject({
    kind: z.literal('computed'),
    operation: z.enum(['sum', 'difference', 'percent']),
    of: z.array(CellRef).min(2),
  }),
  z.strictObject({
    kind: z.literal('gathered'),
    cell: CellRef,
    by: z.enum(['sum', 'weighted']),
    weight: CellRef.optional(),
  }),
]);

const TableSchema = z.strictObject({
  code: Code,
  title: Title,
  titleEn: Title,
  landscape: z.boolean().optional(),
  columns: z
    .array(z.strictObject({ code: Code, title: Title, titleEn: Title }))
    .min(1)
    .max(15),
  rows: z.array(
    z.strictObject({
      code: Code,
      title: Title,
      titleEn: Title,
      unit: z.string().min(1).max(40),
      unitEn: z.string().min(1).max(40),
      cells: z.record(Code, SourceSchema),
      provision: z.string().optional(),
    }),
  ),
  perAgency: z.record(Code, CellRef).optional(),
});

const Shape = z.strictObject({
  code: Code,
  kind: z.enum(['unit', 'consolidated']),
  title: Title,
  titleEn: Title,
  duty: z.string().min(1),
  fulfils: z.string().min(1).optional(),
  for: z.array(Code).default([]),
  provision: z.string().min(1),
  issuesTo: z.strictObject({ name: z.string().min(1), provision: z.string().min(1) }).optional(),
  addressee: z.string().min(1),
  years: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  sections: z
    .array(
      z.strictObject({
        code: Code,
        title: Title,
        titleEn: Title,
        kind: z.enum(['text', 'issues', 'tables', 'carrying-out']),
        guidance: z.string().max(2_000).optional(),
        guidanceEn: z.string().max(2_000).optional(),
        required: z.boolean(),
        tables: z.array(TableSchema).optional(),
        gathers: z.array(Code).optional(),
        provision: z.string().optional(),
      }),
    )
    .min(1),
  rules: z
    .array(
      z.strictObject({
        left: CellRef,
        relation: z.enum(['<=', '>=', '=']),
        right: z.union([z.number(), z.array(CellRef).min(1)]),
        of: z.literal('before').optional(),
        strict: z.boolean(),
        message: z.string().min(1),
        messageEn: z.string().min(1),
      }),
    )
    .default([]),
});

/** One form of packs/<id>/reports.json. What may be left out is absent, never undefined. */
export const ReportFormSchema = Shape as unknown as z.ZodType<ReportForm, ReportForm>;
