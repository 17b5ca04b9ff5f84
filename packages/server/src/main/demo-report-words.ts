import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import type { DemoReports, DemoRound, NamedReport } from './demo-reports.schema.ts';

/** Who writes. */
export interface DemoWriter {
  readonly code: string;
  readonly kind: string;
  readonly level: string;
  readonly shortName: string;
}

interface WrittenPart {
  readonly key: string;
  readonly value?: number;
  readonly reason?: string;
  readonly text?: string;
  readonly issues?: DemoReports['issues'];
}

const MILLION = 1_000_000;
/** What a commune does of what a provincial agency does, and a year of half a year. */
const [COMMUNE, YEAR] = [0.4, 1.9];

/** Returns what an agency of the demo writes in its report: words of its kind, and figures that hold its form's rules. */
export function demoReportWords(
  demo: DemoReports,
  round: DemoRound,
  writer: DemoWriter,
  { form, parts }: Pick<ReportDetail, 'form' | 'parts'>,
  named: NamedReport | undefined,
): WrittenPart[] {
  const scale = (writer.level === 'commune' ? COMMUNE : 1) * (round.period.includes('-') ? 1 : YEAR);
  const found = new Map(parts.map((part) => [part.key, part.found]));
  const figures = new Map<string, number>();
  for (const { key, unit = '', source } of partsOf(form))
    if (source?.kind === 'typed' && (found.get(key) ?? null) === null)
      figures.set(key, figureOf(demo, `${writer.code} ${source.figure}`, unit, scale));
  holdRules(form, figures, found);
  for (const [key, value] of Object.entries(named?.figures ?? {})) figures.set(key, value);
  const stated = (named?.differs ?? []).flatMap(({ key, by, reason }): WrittenPart[] => {
    const value = found.get(key) ?? null;
    return value === null ? [] : [{ key, value: value + by, reason }];
  });
  const issues = demo.issues.filter(
    (issue) => issue.agency === writer.code && issue.round === `${round.regulation} ${round.period}`,
  );
  return [
    ...partsOf(form).flatMap(({ key, kind }): WrittenPart[] => {
      if (kind === 'text') return [{ key, text: wordsOf(demo, key, writer) }];
      return kind === 'issues' && issues.length > 0 ? [{ key, issues }] : [];
    }),
    ...[...figures].map(([key, value]) => ({ key, value })),
    ...stated,
  ];
}

function figureOf({ figures }: DemoReports, seed: string, unit: string, scale: number): number {
  const [least, most] = figures[unit] ?? [1, 9];
  const value = Math.round((least + (most - least) * luckOf(seed)) * scale);
  return unit === 'đồng' ? value * MILLION : value;
}

/** A part is no more than its whole. */
function holdRules(
  { rules }: ReportForm,
  figures: Map<string, number>,
  found: ReadonlyMap<string, number | null>,
): void {
  const valueOf = (key: string): number => figures.get(key) ?? found.get(key) ?? 0;
  for (const { left, relation, right, of } of rules) {
    if (of === 'before' || typeof right === 'number' || !figures.has(left)) continue;
    const sum = right.reduce((total, key) => total + valueOf(key), 0);
    const value = valueOf(left);
    if (relation === '=' || (relation === '<=' ? value > sum : value < sum)) figures.set(left, sum);
  }
}

function wordsOf({ texts }: DemoReports, section: string, writer: DemoWriter): string {
  const of = texts[section] ?? texts['*'] ?? {};
  const choice = of[writer.code] ?? of[writer.kind] ?? of['*'] ?? [''];
  const text = choice[Math.floor(luckOf(`${writer.code} ${section}`) * choice.length)] ?? '';
  return text.replaceAll('{agency}', writer.shortName);
}

/** The same share between 0 and 1 for the same words, in every demo. */
export function luckOf(seed: string): number {
  let hash = 2_166_136_261;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (hash % 10_007) / 10_007;
}
