import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { earlierReports } from '../db/earlier.repo.ts';
import type { FilledPart } from '../db/parts.repo.ts';
import type { Beside, Found } from '../found.ts';
import { readMeasures } from '../measures/read-measures.ts';
import { reportingPeriod } from '../reporting-period.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { sharedFigures } from './shared-figures.ts';

/** What a report is filled in for. */
export interface ReportToFill {
  readonly kind: 'unit' | 'consolidated';
  readonly agencyId: string;
  readonly regulationId: string;
  readonly roundId: string;
  readonly periodKey: string;
  readonly dueOn: string | null;
  readonly dataAsOf: string;
}

const NOTHING: Found = { found: null, provenance: null };

/**
 * Returns every part of a form that is written down, each figure with what the system finds for it, where it comes from, and what was reported
 * before. Computed cells follow from others, gathered ones from the reports that come in.
 */
export async function fillIn(
  tx: Tx,
  form: ReportForm,
  report: ReportToFill,
  today: string,
): Promise<FilledPart[]> {
  const period = reportingPeriod(report.periodKey, report.dueOn, today);
  const parts = partsOf(form).filter(
    ({ source }) => source?.kind !== 'computed' && source?.kind !== 'gathered',
  );
  const found = new Map([
    ...(await indicatorFigures(tx, parts, { ...report, period, today })),
    ...(await measured(tx, parts, report, period, today)),
    ...(await sharedFigures(tx, parts, report)),
  ]);
  const earlier = await valuesBefore(tx, report, [period.before?.key, period.yearBefore?.key]);
  return parts.map(({ key, kind }) => {
    const { found: value, provenance } = found.get(key) ?? NOTHING;
    if (kind !== 'figure') return { key, kind, found: null, provenance: null };
    const beside: Beside = {
      before: earlier(period.before?.key, key) ?? provenance?.beside?.before ?? null,
      yearBefore: earlier(period.yearBefore?.key, key) ?? provenance?.beside?.yearBefore ?? null,
      target: provenance?.beside?.target ?? null,
    };
    return { key, kind, found: value, provenance: { ...(provenance ?? TYPED), beside } };
  });
}

const TYPED = {
  kind: 'typed',
  text: 'Số do cơ quan nhập',
  asOf: null,
  estimated: false,
  href: null,
  submission: null,
} as const;

async function measured(
  tx: Tx,
  parts: ReturnType<typeof partsOf>,
  { agencyId, regulationId, dataAsOf }: ReportToFill,
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Promise<ReadonlyMap<string, Found>> {
  const cells = parts.flatMap(({ key, source }) =>
    source?.kind === 'measure' ? [{ key, measure: source.measure }] : [],
  );
  const until = dataAsOf < to ? dataAsOf : to;
  if (cells.length === 0 || until < from) return new Map();
  const scope = { agencyId, regulationId, from, to: until, today };
  const values = await readMeasures(
    tx,
    cells.map(({ measure }) => measure),
    scope,
  );
  return new Map(
    cells.flatMap(({ key, measure }): [string, Found][] => {
      const one = values.get(measure);
      if (!one) return [];
      const { value, text, href } = one;
      return [
        [
          key,
          {
            found: value,
            provenance: {
              kind: 'measure',
              text,
              asOf: until,
              estimated: until < to,
              href,
              submission: null,
            },
          },
        ],
      ];
    }),
  );
}

/** Returns what was reported for parts in earlier periods, by the period's key. */
export async function valuesBefore(
  tx: Tx,
  report: ReportToFill,
  keys: readonly (string | undefined)[],
): Promise<(periodKey: string | undefined, part: string) => number | undefined> {
  const periods = keys.filter((key) => key !== undefined);
  const sent = periods.length === 0 ? [] : await earlierReports(tx, report, periods);
  const values = new Map(
    sent.flatMap(({ periodKey, parts }) =>
      parts.map(({ key, value }) => [`${periodKey} ${key}`, value ?? undefined] as const),
    ),
  );
  return (periodKey, part) => (periodKey === undefined ? undefined : values.get(`${periodKey} ${part}`));
}
