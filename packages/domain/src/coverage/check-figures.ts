import { retentionOf } from './retention-of.ts';
import { tenFold } from './ten-fold.ts';

/** One figure before it is saved. */
export interface CheckedFigure {
  readonly unit: string;
  readonly unitName: string;
  readonly series: string;
  readonly value: number;
  readonly stands: boolean;
  readonly seriesKnown: boolean;
  readonly denominator: { readonly series: string; readonly value: number } | null;
  readonly history: readonly (number | null)[];
}

/** What is wrong with one figure, by its place in the list. */
export interface FigureIssue {
  readonly at: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Returns what is wrong with figures before anything is saved: units that were not there, series that nobody counts, more people than
 * there are, a digit too many or too few, more who stayed than fell due. `confirmed`: a person has looked at the two that can be true.
 */
export function checkFigures(
  figures: readonly CheckedFigure[],
  month: string,
  confirmed: boolean,
): FigureIssue[] {
  const due = new Map(figures.filter(({ series }) => series === DUE).map(({ unit, value }) => [unit, value]));
  return figures.flatMap((figure, at): FigureIssue[] => {
    const { unitName: unit, series, value, denominator } = figure;
    if (!figure.stands) return [{ at, code: 'coverage.unit_not_in_month', params: { unit, month } }];
    if (!figure.seriesKnown) return [{ at, code: 'coverage.series_unknown', params: { series } }];
    if (series === STAYED) {
      const retention = retentionOf(due.get(figure.unit) ?? value, value);
      if (!retention.ok)
        return [{ at, code: retention.code, params: { due: due.get(figure.unit) ?? 0, stayed: value } }];
    }
    if (confirmed) return [];
    if (denominator !== null && value > denominator.value)
      return [
        {
          at,
          code: 'coverage.over_whole',
          params: { unit, value, denominator: denominator.value, series: denominator.series },
        },
      ];
    const slip = tenFold(value, figure.history);
    if (slip === null) return [];
    const times = Math.round(slip.times * 100) / 100;
    return [
      {
        at,
        code: 'coverage.ten_fold',
        params: { unit, series, value, times, usual: Math.round(slip.usual) },
      },
    ];
  });
}

const DUE = 'den-han-dong-nguoi';
const STAYED = 'duy-tri-nguoi';
