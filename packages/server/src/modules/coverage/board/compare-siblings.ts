import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { contributions, flagSiblings, rankFigures } from '@ansinh/domain/coverage';
import type { LineSources } from './line-sources.ts';

/**
 * Returns sibling lines with what only a row of siblings can tell: rank, contribution to the change, far from the others. `adding`: keys
 * of those that add up to the whole; the others contribute nothing to it.
 */
export function compareSiblings(
  lines: readonly CoverageLine[],
  sources: LineSources,
  indicator: { readonly denominator: string | null; readonly direction: 'up' | 'down' },
  adding: ReadonlySet<string>,
): CoverageLine[] {
  const figures = lines.map(({ rate, value }) => (indicator.denominator === null ? value : rate));
  const ranks = rankFigures(figures, indicator.direction);
  const far = indicator.denominator === null ? [] : flagSiblings(figures);
  const effects = new Map(
    contributions(
      lines.flatMap(({ unit, value, before, denominator }) =>
        value === null || before === null || !adding.has(unit.key)
          ? []
          : [
              {
                key: unit.key,
                before,
                after: value,
                denominatorBefore: sources.denominatorBefore(unit.key, indicator.denominator)?.value ?? null,
                denominatorAfter: denominator,
              },
            ],
      ),
    ).map(({ key, ...effect }) => [key, effect]),
  );
  return lines.map((line, index) => {
    const flag = far[index];
    return {
      ...line,
      rank: ranks[index] ?? null,
      contribution: effects.get(line.unit.key) ?? null,
      flags: flag ? [...line.flags, flag] : line.flags,
    };
  });
}
