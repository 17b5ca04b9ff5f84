import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { BoundaryFile } from '../../ui/charts/use-boundary.ts';

/** Which boundaries a board is drawn on. */
export interface BoardBoundary {
  readonly file: BoundaryFile;
  /** parts: the parts are coloured; place: only where the unit lies is shown, its parts have no known boundaries. */
  readonly shows: 'parts' | 'place';
}

/**
 * Returns the boundary file of a board, or null where there is none: communes of 2025 in their province, districts of
 * 2024 in theirs, old provinces side by side. Communes before 2025 and villages have no boundaries we know of: their
 * unit is shown among its neighbours.
 */
export function boardBoundary(board: Pick<Board, 'unit' | 'path' | 'parts'>): BoardBoundary | null {
  const { unit, path, parts } = board;
  const kind = parts[0]?.unit.kind;
  const key = unit.key;
  if (kind === 'province') return { file: fileOfProvinces(parts[0]?.unit.key ?? ''), shows: 'parts' };
  if (unit.kind === 'province') {
    if (kind === 'commune') return { file: `communes-2025/${unit.territoryCode ?? ''}`, shows: 'parts' };
    if (kind === 'district') return { file: `districts-2024/${unit.territoryCode ?? ''}`, shows: 'parts' };
    return null;
  }
  const province = path.find((one) => one.kind === 'province')?.territoryCode;
  if (province == null) return null;
  if (unit.kind === 'commune' && key.startsWith('2025:'))
    return { file: `communes-2025/${province}`, shows: 'place' };
  if (unit.kind === 'district') return { file: `districts-2024/${province}`, shows: 'place' };
  return null;
}

function fileOfProvinces(key: string): BoundaryFile {
  return key.startsWith('2025:') ? 'provinces-2025' : 'provinces-2024';
}
