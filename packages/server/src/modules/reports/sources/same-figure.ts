import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { catalogue } from '../../indicators/index.ts';

/** Returns what each cell of a form speaks of, by key: the same words mean the same figure. */
export function factsOf(
  form: ReportForm,
  ownUnit: string | null,
  series: Series,
): ReadonlyMap<string, string> {
  return new Map(
    partsOf(form).flatMap(({ key, source }): [string, string][] => {
      if (source?.kind === 'typed') return [[key, `${TYPED}${source.figure}`]];
      if (source?.kind !== 'indicator') return [];
      const unit = source.unit === 'province' ? 'province' : ownUnit;
      return unit === null ? [] : [[key, `i ${unit} ${series(source.indicator, source.part)}`]];
    }),
  );
}

const TYPED = 't ';

/**
 * Returns whether two agencies of one unit mean the same by a fact. What both type counts twice only in a district or commune, on the forms of
 * different kinds of agency; what agencies of the province type they say about themselves.
 */
export function isSameFigure(fact: string, unit: string | null, one: ReportForm, other: ReportForm): boolean {
  return !fact.startsWith(TYPED) || (unit !== 'province' && areApart(one, other));
}

function areApart(one: ReportForm, other: ReportForm): boolean {
  return one.for.length > 0 && other.for.length > 0 && !one.for.some((kind) => other.for.includes(kind));
}

type Series = (indicator: string, part: string) => string;

/** Returns how series are named: people of one series are the same people, whichever indicator counts them. */
export async function seriesOf(tx: Tx): Promise<Series> {
  const known = new Map((await catalogue(tx)).map((one) => [one.code, one]));
  return (code, part) => {
    const indicator = known.get(code);
    if (part === 'people') return `people ${indicator?.numerator ?? code}`;
    return part === 'base' ? `people ${indicator?.denominator ?? code}` : `${part} ${code}`;
  };
}
