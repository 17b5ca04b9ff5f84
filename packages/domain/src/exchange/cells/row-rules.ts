import { readCitizenNumber } from '@ansinh/vietnamese/citizen-number';
import type { DatasetLayout } from '../dataset.ts';
import type { CellProblem } from './cell-reading.ts';

/** What is wrong with a row beyond its single cells; `column` null: with the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly problem: CellProblem;
}

type Values = readonly (string | null | undefined)[];

/** A rule on the values of a row (in layout order, null where empty or not readable). */
export interface RowRule {
  /** Positions of the columns it looks at; values of others may be left out. */
  readonly involved: readonly number[];
  /** For a rule on a number of identity: positions of the number, sex and birth (-1: no such column). */
  readonly identity?: readonly [number, number, number];
  /** Adds what is wrong. */
  check(values: Values, found: RowProblem[]): void;
}

/**
 * Returns the rules on the rows of a layout: sets of which one must be filled, columns that limit others, numbers of identity that contradict
 * sex or birth.
 */
export function rowRulesOf(layout: DatasetLayout): readonly RowRule[] {
  const at = new Map(layout.columns.map(({ key }, index) => [key, index]));
  return [...oneOfRules(layout, at), ...columnRules(layout, at), ...identityRules(layout)];
}

function oneOfRules(layout: DatasetLayout, at: ReadonlyMap<string, number>): RowRule[] {
  return (layout.oneOf ?? []).map((keys) => {
    const involved = keys.flatMap((key) => at.get(key) ?? []);
    const columns = keys.map((key) => `“${layout.columns[at.get(key) ?? -1]?.header ?? key}”`).join(', ');
    return {
      involved,
      check: (values, found) => {
        if (involved.every((position) => (values[position] ?? null) === null))
          found.push({ column: null, problem: { code: 'one-of-empty', params: { columns } } });
      },
    };
  });
}

function columnRules(layout: DatasetLayout, at: ReadonlyMap<string, number>): RowRule[] {
  return layout.columns.flatMap(({ key, rules = [] }, own) =>
    rules.flatMap((rule): RowRule[] => {
      const other = 'column' in rule ? at.get(rule.column) : undefined;
      if (!('column' in rule) || other === undefined) return [];
      const column = layout.columns[other]?.header ?? rule.column;
      return [
        {
          involved: [own, other],
          check: (values, found) => {
            const [value, limit] = [values[own] ?? null, values[other] ?? null];
            if (value === null || limit === null) return;
            const code = brokenBy(rule.rule, value, limit);
            if (code !== null) found.push({ column: key, problem: { code, params: { column } } });
          },
        },
      ];
    }),
  );
}

function brokenBy(
  rule: 'not-less-than' | 'not-more-than' | 'not-before-column',
  value: string,
  limit: string,
): 'less-than-column' | 'more-than-column' | 'date-before-column' | null {
  const shared = Math.min(value.length, limit.length);
  if (rule === 'not-before-column')
    return value.slice(0, shared) < limit.slice(0, shared) ? 'date-before-column' : null;
  if (rule === 'not-less-than') return Number(value) < Number(limit) ? 'less-than-column' : null;
  return Number(value) > Number(limit) ? 'more-than-column' : null;
}

/** The number of the person the row is about: its first column of identity beside sex and birth. */
function identityRules(layout: DatasetLayout): RowRule[] {
  const first = (kind: string): number => layout.columns.findIndex((column) => column.kind === kind);
  const identity = first('identity-number');
  const [sex, birth] = [first('sex'), layout.columns.findIndex(({ key }) => key === 'ngay_sinh')];
  const key = layout.columns[identity]?.key;
  if (key === undefined || (sex < 0 && birth < 0)) return [];
  return [
    {
      involved: [identity, sex, birth].filter((position) => position >= 0),
      identity: [identity, sex, birth],
      check: (values, found) => {
        const citizen = readCitizenNumber(values[identity] ?? '');
        if (citizen === null || !citizen.placeKnown) return;
        const [own, born] = [values[sex] ?? null, values[birth] ?? null];
        if (own !== null && own !== citizen.sex)
          found.push({ column: key, problem: { code: 'identity-sex-differs', warning: true } });
        if (born !== null && Number(born.slice(0, 4)) !== citizen.birthYear)
          found.push({
            column: key,
            problem: {
              code: 'identity-birth-differs',
              params: { year: citizen.birthYear },
              warning: true,
            },
          });
      },
    },
  ];
}
