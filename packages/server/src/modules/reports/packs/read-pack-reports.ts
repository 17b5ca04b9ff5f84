import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportFormSchema } from '@ansinh/contract/reports/report-form.schema';
import type { ReportForm } from '@ansinh/domain/reports';
import { z } from 'zod';
import { ROOT } from '../../../platform/installation/root.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** The report forms of a pack, with the codes of the duties its text gives. */
export interface PackReports {
  readonly packId: string;
  readonly forms: readonly ReportForm[];
  readonly dutyCodes: readonly string[];
}

const PACKS = join(ROOT, 'packs');
const Duties = z.array(z.looseObject({ id: z.string() }));

/** Returns the report forms of a pack that comes with the product; none where it has none. */
export async function readPackReports(packId: string): Promise<PackReports> {
  const [forms, duties] = await Promise.all([
    readFile(join(PACKS, packId, 'reports.json'), 'utf8').catch(() => '[]'),
    readFile(join(PACKS, packId, 'duties.json'), 'utf8').catch(() => '[]'),
  ]);
  return {
    packId,
    forms: inShape(z.array(ReportFormSchema), forms, `${packId}/reports.json`),
    dutyCodes: inShape(Duties, duties, `${packId}/duties.json`).map(({ id }) => id),
  };
}

function inShape<T>(schema: z.ZodType<T>, text: string, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('reports.pack_forms_broken', { file, problem: (error as Error).message });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new Refusal('reports.pack_forms_broken', { file, problem });
}
