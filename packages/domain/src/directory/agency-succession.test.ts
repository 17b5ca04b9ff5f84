import { describe, expect, it } from 'vitest';
import { agencyNameOn, type AgencyDirectory } from './agency.ts';
import { presentHolders } from './agency-succession.ts';
import { SMALL_PROVINCE } from './directory.fixture.ts';

function holders(
  id: string,
  onDate: string,
  directory: AgencyDirectory = SMALL_PROVINCE,
): [string, boolean][] {
  return presentHolders(id, directory, onDate).map((holder) => [holder.agencyId, holder.primary]);
}

describe('ai đang giữ việc của cơ quan', () => {
  it('trước ngày sắp xếp là chính cơ quan đó', () => {
    expect(holders('so-ldtbxh', '2025-02-28')).toEqual([['so-ldtbxh', true]]);
  });

  it('sau 01/3/2025: Sở Nội vụ giữ nhiệm vụ chính, Sở Y tế nhận một phần', () => {
    expect(holders('so-ldtbxh', '2025-03-01')).toEqual([
      ['so-noi-vu', true],
      ['so-y-te', false],
    ]);
    expect(presentHolders('so-ldtbxh', SMALL_PROVINCE, '2026-01-01')[0]?.path[0]?.basis).toBe(
      'Sắp xếp tổ chức bộ máy',
    );
  });

  it('huyện chia về xã: mỗi xã giữ phần của mình', () => {
    expect(holders('ubnd-dak-ha', '2026-01-01')).toEqual([
      ['ubnd-xa-1', true],
      ['ubnd-xa-2', true],
    ]);
  });

  it('cơ quan còn tồn tại tự giữ việc; nơi nhận một phần đứng sau', () => {
    expect(holders('bhxh-tinh', '2026-01-01')).toEqual([
      ['bhxh-tinh', true],
      ['so-y-te', false],
    ]);
  });

  it('hết tồn tại mà không có cơ quan kế thừa, hoặc mã lạ: không có ai', () => {
    expect(holders('ubnd-dak-to', '2026-01-01')).toEqual([]);
    expect(holders('khong-co', '2026-01-01')).toEqual([]);
  });

  it('sáp nhập nhiều lần thì lần theo đến cơ quan hiện có; vòng lặp trong dữ liệu không treo', () => {
    const step = { share: 'all', primary: true, basis: 'x' } as const;
    const merged: AgencyDirectory = {
      ...SMALL_PROVINCE,
      successions: [
        { ...step, fromId: 'ubnd-dak-to', toId: 'ubnd-dak-ha', on: '2020-01-01' },
        { ...step, fromId: 'ubnd-dak-ha', toId: 'ubnd-dak-to', on: '2020-01-01' },
        { ...step, fromId: 'ubnd-dak-ha', toId: 'ubnd-xa-1', on: '2025-07-01' },
      ],
    };
    expect(holders('ubnd-dak-to', '2026-01-01', merged)).toEqual([['ubnd-xa-1', true]]);
    expect(presentHolders('ubnd-dak-to', merged, '2026-01-01')[0]?.path).toHaveLength(2);
  });

  it('tên cơ quan là tên của ngày được hỏi', () => {
    const bhxh = SMALL_PROVINCE.agencies.find((agency) => agency.id === 'bhxh-tinh');
    const names = ['2005-01-01', '2025-06-30', '2025-07-01'].map((day) =>
      bhxh === undefined ? '' : agencyNameOn(bhxh, day),
    );
    expect(names).toEqual([
      'Bảo hiểm xã hội tỉnh Kon Tum',
      'Bảo hiểm xã hội tỉnh Kon Tum',
      'Bảo hiểm xã hội tỉnh Quảng Ngãi',
    ]);
  });
});
