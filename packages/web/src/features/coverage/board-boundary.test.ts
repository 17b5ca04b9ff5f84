import { describe, expect, it } from 'vitest';
import { boardBoundary } from './board-boundary.ts';

const unit = (key: string, kind: string) => ({
  key,
  kind,
  name: key,
  territoryCode: key.startsWith('u:') ? null : (key.split(':')[1] ?? null),
});
type Given = Parameters<typeof boardBoundary>[0];
const board = (own: ReturnType<typeof unit>, path: readonly unknown[], part?: ReturnType<typeof unit>) =>
  ({ unit: own, path, parts: part === undefined ? [] : [{ unit: part }] }) as unknown as Given;

describe('Ranh giới để vẽ bảng theo dõi', () => {
  it('tỉnh mới vẽ theo xã mới, tỉnh cũ vẽ theo huyện cũ', () => {
    expect(boardBoundary(board(unit('2025:51', 'province'), [], unit('2025:23293', 'commune')))).toEqual({
      file: 'communes-2025/51',
      shows: 'parts',
    });
    expect(boardBoundary(board(unit('2024:62', 'province'), [], unit('2024:608', 'district')))).toEqual({
      file: 'districts-2024/62',
      shows: 'parts',
    });
  });

  it('tỉnh mới xem như khi đó: hai tỉnh cũ đứng cạnh nhau', () => {
    expect(boardBoundary(board(unit('2025:51', 'province'), [], unit('2024:62', 'province')))?.file).toBe(
      'provinces-2024',
    );
  });

  it('huyện cũ và xã mới chỉ chỉ được chỗ: xã cũ và thôn chưa có ranh giới', () => {
    const province = [unit('2024:62', 'province')];
    expect(
      boardBoundary(board(unit('2024:608', 'district'), province, unit('2024:23281', 'commune'))),
    ).toEqual({
      file: 'districts-2024/62',
      shows: 'place',
    });
    expect(
      boardBoundary(
        board(unit('2025:23293', 'commune'), [unit('2025:51', 'province')], unit('u:1', 'village')),
      ),
    ).toEqual({ file: 'communes-2025/51', shows: 'place' });
  });

  it('tổ chức, điểm thu, người thu không có bản đồ', () => {
    expect(boardBoundary(board(unit('u:1', 'point'), [unit('2025:51', 'province')]))).toBeNull();
  });
});
