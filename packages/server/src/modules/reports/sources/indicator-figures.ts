import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import type { CellSource, ReportPartSpec } from '@ansinh/domain/reports';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { todayInVietnam } from '../../../platform/use-case.ts';
import { figuresAt, type FigureAt } from '../../coverage/index.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { reportUnits, type ReportUnits } from '../db/own-unit.repo.ts';
import type { Found } from '../found.ts';
import { monthOver, type ReportingPeriod } from '../reporting-period.ts';

type IndicatorSource = Extract<CellSource, { kind: 'indicator' }>;

/** What the figures of a report are read for. */
export interface FigureScope {
  readonly agencyId: string;
  readonly dataAsOf: string;
  readonly period: ReportingPeriod;
  readonly today: string;
}

/** Returns what is known of every cell that reads an indicator: now, in the period before, a year before, and its target. */
export async function indicatorFigures(
  tx: Tx,
  parts: readonly ReportPartSpec[],
  scope: FigureScope,
): Promise<ReadonlyMap<string, Found>> {
  const cells = parts.flatMap(({ key, source }) => (source?.kind === 'indicator' ? [{ key, source }] : []));
  if (cells.length === 0) return new Map();
  const units = await reportUnits(tx, scope.agencyId, scope.dataAsOf);
  const month = monthOver(scope.dataAsOf);
  const readAt = (at: string | undefined): Promise<Readings> =>
    at === undefined ? Promise.resolve(new Map()) : readings(tx, cells, units, at, scope.today);
  const now = await readAt(month);
  const before = await readAt(monthOf(scope.period.before?.end));
  const yearBefore = await readAt(monthOf(scope.period.yearBefore?.end));
  // A review looks back on years: each has its own column, so nothing stands beside its figures.
  const ofYear = new Map<number, Readings>();
  for (const year of new Set(cells.flatMap(({ source }) => source.year ?? [])))
    ofYear.set(year, await readAt(`${year}-12`));
  const names = await agencyNamesOn(
    tx,
    [now, ...ofYear.values()].flatMap((some) =>
      [...some.values()].flatMap(({ statement }) => statement?.agencyId ?? []),
    ),
    scope.dataAsOf,
  );
  return new Map(
    cells.map(({ key, source }) => {
      const at = idOf(source, units);
      const { year } = source;
      const figure = (year === undefined ? now : ofYear.get(year))?.get(at);
      const wanted = year === undefined ? month : `${year}-12`;
      const provenance = figure
        ? {
            ...provenanceOf(source, figure, wanted, (id) => names.get(id)?.name ?? ''),
            beside: {
              before: year === undefined ? numberOf(source.part, before.get(at)) : null,
              yearBefore: year === undefined ? numberOf(source.part, yearBefore.get(at)) : null,
              target: targetOf(source, figure),
            },
          }
        : null;
      return [
        key,
        { found: numberOf(source.part, figure), provenance: provenance ?? unknown(source, units) },
      ];
    }),
  );
}

type Readings = ReadonlyMap<string, FigureAt>;

async function readings(
  tx: Tx,
  cells: readonly { readonly source: IndicatorSource }[],
  units: ReportUnits,
  month: string,
  today: string,
): Promise<Readings> {
  const byUnit = Map.groupBy(cells, ({ source }) => units[source.unit] ?? '');
  const found = new Map<string, FigureAt>();
  for (const [unit, some] of byUnit) {
    if (unit === '') continue;
    const codes = [...new Set(some.map(({ source }) => source.indicator))];
    for (const figure of await figuresAt(tx, unit, codes, month, today))
      found.set(`${unit} ${figure.indicator}`, figure);
  }
  return found;
}

function idOf({ unit, indicator }: IndicatorSource, units: ReportUnits): string {
  return `${units[unit] ?? ''} ${indicator}`;
}

function monthOf(end: string | undefined): string | undefined {
  return end?.slice(0, 7);
}

/** Rates to two places, as reports print them. */
function numberOf(part: IndicatorSource['part'], figure: FigureAt | undefined): number | null {
  if (!figure) return null;
  const { value, denominator, rate, target, missing } = figure.line;
  switch (part) {
    case 'people':
      return value;
    case 'base':
      return denominator;
    case 'rate':
      return rate === null ? null : Math.round(rate * 100) / 100;
    case 'target':
      return target?.value ?? null;
    case 'missing':
      return missing;
  }
}

function targetOf({ part }: IndicatorSource, { line: { target } }: FigureAt): number | null {
  if (part === 'people') return target?.people ?? null;
  return part === 'rate' ? (target?.value ?? null) : null;
}

function provenanceOf(
  { part }: IndicatorSource,
  figure: FigureAt,
  wanted: string,
  nameOf: (agencyId: string) => string,
): ReportProvenance {
  const { line, month, statement, indicator } = figure;
  const href = `/chi-tieu/${encodeURIComponent(line.unit.key)}?indicator=${indicator}&month=${month}`;
  if (numberOf(part, figure) === null) return { ...PLAIN, text: LACKING[part], href };
  if (part === 'target' && line.target)
    return { ...PLAIN, text: `Chỉ tiêu năm ${line.target.year} được giao cho ${figure.unitName}`, href };
  if (part === 'base' && line.denominatorYear !== null)
    return {
      ...PLAIN,
      text: `${figure.unitName}, năm ${line.denominatorYear}${line.denominatorSource ? `: ${line.denominatorSource}` : ''}`,
      asOf: `${line.denominatorYear}-12-31`,
      estimated: line.denominatorEstimated,
      href,
    };
  const stated = statement && line.origin === 'own' ? statement : null;
  return {
    kind: 'indicator',
    text: stated ? statedText(figure, stated, nameOf(stated.agencyId)) : countedText(figure),
    asOf: line.asOf,
    // A month that stands in for a later one says what was so then, not what is.
    estimated: line.estimated || month < wanted,
    href,
    submission: stated && { id: stated.submissionId, version: stated.version, signer: stated.signer },
  };
}

const LACKING = {
  people: 'Chưa có số liệu',
  base: 'Chưa có mẫu số của đơn vị',
  rate: 'Chưa có mẫu số nên chưa tính được tỷ lệ',
  target: 'Chưa có chỉ tiêu năm được giao',
  missing: 'Chưa có chỉ tiêu năm được giao nên chưa tính được số còn thiếu',
} as const;

const PLAIN = { kind: 'indicator', asOf: null, estimated: false, submission: null } as const;

function statedText({ month }: FigureAt, statement: NonNullable<FigureAt['statement']>, by: string): string {
  const approved =
    statement.approvedAt === null
      ? ''
      : `, duyệt ${formatDate(todayInVietnam(new Date(statement.approvedAt)))}`;
  const signer = statement.signer === null ? '' : `, ${statement.signer}`;
  return `Số liệu tháng ${monthText(month)}, bản ${statement.version}, ${by}${signer}${approved}`;
}

function countedText({ line, month, parts, unitName }: FigureAt): string {
  const at = monthText(month);
  if (line.origin === 'restated')
    return `Số liệu tháng ${at} của các đơn vị trước sắp xếp, quy về ${unitName}`;
  if (line.origin === 'summed') return `Cộng số liệu tháng ${at} của ${parts} đơn vị trực thuộc ${unitName}`;
  return `Số liệu tháng ${at} của ${unitName}`;
}

function unknown({ unit, indicator, year }: IndicatorSource, units: ReportUnits): Found['provenance'] {
  const text =
    units[unit] === null
      ? 'Cơ quan không có địa bàn được đo chỉ tiêu này'
      : year === undefined
        ? 'Chưa có số liệu của kỳ này và 6 tháng trước'
        : `Hệ thống không có số liệu năm ${year}: nhập từ báo cáo năm đã ký`;
  return { ...PLAIN, text, href: `/chi-tieu?indicator=${indicator}` };
}

function monthText(month: string): string {
  return `${Number(month.slice(5))}/${month.slice(0, 4)}`;
}
