import { IndicatorSchema, TargetSchema, type Target } from '@ansinh/contract/indicators/targets.schemas';
import { citationsOf } from '@ansinh/domain/regulations';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { packFolder, readPack } from '../../regulations/index.ts';

/** A target with the clause it rests on as officials cite it: "KT210 II.2.a". */
export interface CitedTarget extends Target {
  readonly citation: string;
}

/**
 * Returns the targets a pack carries, in the order of its document. Refuses a pack whose rows are not in shape, name an indicator it
 * does not list, or rest on a clause its text does not have.
 * @law KT210 II.2, Phụ lục; SL II
 */
export async function packTargets(id: string): Promise<CitedTarget[]> {
  const { facts, regulation } = await readPack(await packFolder(id));
  const indicators = inShape(z.array(IndicatorSchema), facts.indicators, id, 'indicators');
  const targets = inShape(z.array(TargetSchema), facts.targets, id, 'targets');
  const known = new Set(indicators.map(({ code }) => code));
  const citations = citationsOf(regulation.provisions);
  return targets.map((target, index) => {
    const at = `targets[${index}]`;
    if (!known.has(target.indicator)) throw broken(id, `${at}: không có chỉ số “${target.indicator}”`);
    const citation = citations.get(target.basis);
    if (citation === undefined) throw broken(id, `${at}: văn bản không có điều khoản “${target.basis}”`);
    return { ...target, citation: `${facts.code} ${citation}` };
  });
}

function inShape<T>(schema: z.ZodType<T>, rows: unknown, id: string, name: string): T {
  const parsed = schema.safeParse(rows);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(id, `${name}[${issue?.path.join('.') ?? ''}]: ${issue?.message ?? ''}`);
}

function broken(pack: string, first: string): Refusal {
  return new Refusal('regulations.pack_broken', { pack, count: 1, first: `pack.json ${first}` });
}
