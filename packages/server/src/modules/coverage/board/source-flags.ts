import type { FigureFlag } from '@ansinh/domain/coverage';
import type { FigureOrigin } from '../db/figure-years.repo.ts';

/** Returns what a figure's parts say about it. `parts`: how many there are; null where that is not known. */
export function sourceFlags(parts: number | null, origin: FigureOrigin | undefined): FigureFlag[] {
  if (!origin || parts === null) return [];
  const { own, summed, counted } = origin;
  if (own !== null && summed !== null && own !== summed && counted >= parts)
    return [{ code: 'parts-differ', params: { difference: own - summed } }];
  if (own === null && counted > 0 && counted < parts)
    return [{ code: 'parts-missing', params: { missing: parts - counted, parts } }];
  return [];
}
