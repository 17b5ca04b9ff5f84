import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportFormSchema } from '@ansinh/contract/reports/report-form.schema';
import { formFaults, type ReportForm } from '@ansinh/domain/reports';
import { z } from 'zod';
import { ROOT } from '../../../platform/installation/root.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { packFolder, readPack } from '../../regulations/index.ts';

/** The report forms of a pack. */
export interface PackReports {
  readonly packId: string;
  readonly forms: readonly ReportForm[];
  /** In Vietnamese; empty when the forms may be used. */
  readonly faults: readonly string[];
}

const INDICATORS = join(ROOT, 'db', 'reference', 'indicators.json');
const Catalogue = z.looseObject({ indicators: z.array(z.looseObject({ code: z.string() })) });

/** Returns the report forms of a pack that comes with the product, with what is wrong with them; none where it has none. */
export async function readPackReports(packId: string): Promise<PackReports> {
  const folder = await packFolder(packId);
  const text = await readFile(join(folder, 'reports.json'), 'utf8').catch(() => '[]');
  const forms = inShape(text, `${packId}/reports.json`);
  const { facts, regulation, duties } = await readPack(folder);
  const { indicators } = Catalogue.parse(JSON.parse(await readFile(INDICATORS, 'utf8')));
  const faults = formFaults(forms, {
    provisions: new Set(regulation.provisions.map(({ id }) => id)),
    duties: new Set(duties.map(({ id }) => id)),
    indicators: new Set([...indicators, ...facts.indicators].map(({ code }) => code)),
  });
  return { packId, forms, faults };
}

function inShape(text: string, file: string): ReportForm[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('reports.pack_forms_broken', { file, problem: (error as Error).message });
  }
  const parsed = z.array(ReportFormSchema).safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw new Refusal('reports.pack_forms_broken', { file, problem });
}
