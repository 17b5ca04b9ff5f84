import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';
import { gatherCell } from '@ansinh/domain/reports';
import type { GatheredSource, Share } from './gathered-figures.ts';

/** Returns a gathered number and how it came about. Without any number in the reports there is none. */
export function gatherFigure(
  { by }: GatheredSource,
  shares: readonly Share[],
): { readonly value: number | null; readonly provenance: ReportProvenance } {
  const given = shares.filter(({ value }) => value !== null);
  const provenance: ReportProvenance = {
    kind: 'gathered',
    text:
      given.length === 0
        ? 'Chưa báo cáo nào có số ở ô này'
        : `${by === 'sum' ? 'Cộng' : 'Bình quân gia quyền'} từ ${given.length} báo cáo đã gửi`,
    asOf: latest(given),
    estimated: given.some((share) => share.provenance?.estimated ?? false),
    href: null,
    submission: null,
  };
  return { value: gatherCell(by, shares), provenance };
}

/** The newest day the figures behind a number are as of. */
function latest(shares: readonly Share[]): string | null {
  return shares.map(({ provenance }) => provenance?.asOf ?? '').reduce((a, b) => (a > b ? a : b), '') || null;
}
