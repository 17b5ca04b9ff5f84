import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyNameOn, type Agency } from './agency.ts';
import { resolveAgencyName, type AgencyResolution } from './agency-resolution.ts';
import { SMALL_PROVINCE } from './directory.fixture.ts';

const KON_TUM = { placeNames: ['Kon Tum'] };

function resolve(printed: string, onDate = '2024-05-13', scope = KON_TUM): AgencyResolution {
  return resolveAgencyName(printed, SMALL_PROVINCE, onDate, scope);
}

const SPELLINGS: [string, string][] = [
  ['Sở Lao động - Thương binh và Xã hội', 'so-ldtbxh'],
  ['Sở LĐTBXH', 'so-ldtbxh'],
  ['Sở Lao động Thương binh và Xã hội tỉnh', 'so-ldtbxh'],
  ['Giám đốc Sở Y tế', 'so-y-te'],
  ['Giám đốc Sở Y tế tỉnh Kon Tum', 'so-y-te'],
  ['Sở Y tế (cơ quan thường trực)', 'so-y-te'],
  ['BHXH tỉnh', 'bhxh-tinh'],
  ['Bảo hiểm xã hội tỉnh Kon Tum', 'bhxh-tinh'],
  ['cơ quan Bảo hiểm xã hội đồng cấp', 'bhxh-tinh'],
  ['Trưởng Ban Quản lý Khu kinh tế tỉnh', 'bql-kkt'],
  ['Ban Quản lý khu kinh tế', 'bql-kkt'],
  ['Chủ tịch UBND tỉnh', 'ubnd-tinh'],
  ['Chủ tịch Ủy ban nhân dân huyện Đăk Hà', 'ubnd-dak-ha'],
];

describe('nhận ra cơ quan từ tên trong văn bản', () => {
  it.each(SPELLINGS)('“%s” là %s', (printed, id) => {
    expect(resolve(printed)).toEqual({ kind: 'agency', ids: [id] });
  });

  it('tên theo ngày của văn bản: tên cũ, tên gọi tắt hết hạn, cơ quan đã giải thể', () => {
    expect(resolve('Bảo hiểm xã hội tỉnh Quảng Ngãi', '2025-07-01', { placeNames: [] })).toMatchObject({
      ids: ['bhxh-tinh'],
    });
    expect(resolve('Bảo hiểm xã hội tỉnh Quảng Ngãi', '2024-05-13').kind).toBe('unresolved');
    expect(resolve('Sở Lao động', '2014-11-25')).toMatchObject({ ids: ['so-ldtbxh'] });
    expect(resolve('Sở Lao động').kind).toBe('unresolved');
    expect(resolve('Sở LĐTBXH', '2025-03-01').kind).toBe('unresolved');
  });

  it('tên nhóm cho cả nhóm, thành viên theo ngày', () => {
    expect(resolve('Thủ trưởng các cơ quan, đơn vị')).toEqual({
      kind: 'group',
      groupCode: 'departments',
      ids: ['so-ldtbxh', 'so-noi-vu', 'so-y-te'],
    });
    expect(resolve('các sở, ngành có liên quan', '2025-03-01')).toMatchObject({
      groupCode: 'departments',
      ids: ['so-noi-vu', 'so-y-te'],
    });
    expect(resolve('Chủ tịch UBND các huyện, thành phố')).toMatchObject({
      groupCode: 'districts',
      ids: ['ubnd-dak-ha', 'ubnd-dak-to'],
    });
    expect(resolve('UBND các huyện, thành phố', '2026-01-01')).toMatchObject({
      ids: ['ubnd-xa-1', 'ubnd-xa-2'],
    });
  });

  it('nhiều cơ quan trong một dòng: nhận khi nhận được từng cơ quan', () => {
    expect(resolve('Sở Y tế, Sở Nội vụ và BHXH tỉnh')).toEqual({
      kind: 'agency',
      ids: ['so-y-te', 'so-noi-vu', 'bhxh-tinh'],
    });
    expect(resolve('Sở Y tế và Sở Không có').kind).toBe('unresolved');
  });

  it('không nhận ra thì gợi ý cơ quan gần giống nhất để người dùng chọn', () => {
    const found = resolve('Sở Y tế công cộng');
    expect(found).toMatchObject({
      kind: 'unresolved',
      candidates: [{ id: 'so-y-te', name: 'Sở Y tế', score: 0.86 }],
    });
    expect(resolve('xyz')).toEqual({ kind: 'unresolved', candidates: [] });
    expect(resolve('')).toEqual({ kind: 'unresolved', candidates: [] });
  });

  it('hai cơ quan cùng tên: không đoán', () => {
    expect(resolve('Trường Phổ thông')).toMatchObject({
      kind: 'unresolved',
      candidates: [
        { id: 'truong-1', score: 1 },
        { id: 'truong-2', score: 1 },
      ],
    });
  });

  it('tên tỉnh khác không bị bỏ qua', () => {
    expect(resolve('Sở Y tế tỉnh Sơn La').kind).toBe('unresolved');
    expect(resolve('Sở Y tế tỉnh Sơn La', '2024-05-13', { placeNames: ['Sơn La'] })).toMatchObject({
      ids: ['so-y-te'],
    });
  });

  it('thành phố trùng tên tỉnh là địa bàn riêng, không phải tỉnh', () => {
    expect(resolve('UBND thành phố Kon Tum', '2024-05-13', { placeNames: ['tỉnh Kon Tum'] }).kind).toBe(
      'unresolved',
    );
    expect(resolve('UBND tỉnh Kon Tum', '2024-05-13', { placeNames: ['tỉnh Kon Tum'] })).toMatchObject({
      ids: ['ubnd-tinh'],
    });
    expect(resolve('Sở Y tế Hải Phòng', '2024-05-13', { placeNames: ['thành phố Hải Phòng'] })).toMatchObject(
      { ids: ['so-y-te'] },
    );
    expect(
      resolve('Sở Y tế thành phố Hải Phòng', '2024-05-13', { placeNames: ['thành phố Hải Phòng'] }),
    ).toMatchObject({ ids: ['so-y-te'] });
  });

  it('“UBND thành phố” là cấp tỉnh chỉ trong văn bản của thành phố trực thuộc trung ương', () => {
    expect(resolve('UBND thành phố').kind).toBe('unresolved');
    expect(resolve('UBND thành phố', '2014-11-25', { placeNames: ['thành phố Hải Phòng'] })).toMatchObject({
      ids: ['ubnd-tinh'],
    });
  });

  it('lấy tên chính thức của cơ quan vừa nhận ra đi nhận lại thì vẫn là cơ quan đó', () => {
    const byId = new Map<string, Agency>(SMALL_PROVINCE.agencies.map((agency) => [agency.id, agency]));
    fc.assert(
      fc.property(
        fc.constantFrom(...SPELLINGS),
        fc.constantFrom('', 'Giám đốc ', 'Lãnh đạo '),
        ([printed], head) => {
          const first = resolve(printed);
          const [id = ''] = first.kind === 'agency' ? first.ids : [];
          const agency = byId.get(id);
          const official = agency === undefined ? '' : agencyNameOn(agency, '2024-05-13');
          expect(resolve(`${head}${official}`)).toEqual(first);
        },
      ),
    );
  });

  it('chuỗi bất kỳ không làm hỏng việc nhận tên', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['agency', 'group', 'unresolved']).toContain(resolve(text).kind);
      }),
      { numRuns: 50 },
    );
  });
});
