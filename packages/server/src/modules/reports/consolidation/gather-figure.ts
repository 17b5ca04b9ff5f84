import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import { gatherCell } from '@ansinh/domain/reports';
import type { GatheredSource, Shares } from './gathered-figures.ts';

/** Returns a gathered number and how it came about. Without any number in the reports there is none. */
export function gatherFigure(
  { by }: GatheredSource,
  { values, weights, given }: Shares,
): { readonly value: number | null; readonly provenance: ReportProvenance } {
  const provenance: ReportProvenance = {
    kind: 'gathered',
    text:
      given.length === 0
        ? 'Chưa báo cáo nào có số ở ô này'
        : `${by === 'sum' ? 'Cộng' : 'Bình quân gia quyền'} từ ${given.length} báo cáo đã gửi`,
    asOf: given.map(({ asOf }) => asOf ?? '').reduce((a, b) => (a > b ? a : b), '') || null,
    estimated: given.some(({ estimated }) => estimated),
    href: null,
    submission: null,
  };
  const shares = values.map((value, at) => ({ value, weight: weights?.[at] ?? null }));
  return { value: gatherCell(by, shares), provenance };
}
