import { describe, expect, it } from 'vitest';
import {
  checkTemplate,
  documentKinds,
  isUsable,
  placeholderKeys,
  placeholdersLacking,
  templateValues,
  type OfficialDocument,
} from './index.ts';

const DOCUMENT: OfficialDocument = {
  kind: 'letter',
  superior: 'Bảo hiểm xã hội Việt Nam',
  issuer: 'Bảo hiểm xã hội tỉnh Quảng Ngãi',
  number: 'Số: 05/BHXH-QLT',
  placeAndDate: 'Quảng Ngãi, ngày 04 tháng 7 năm 2026',
  summary: 'cung cấp số liệu',
  addressees: ['Sở Y tế', 'Sở Nội vụ'],
  bases: [],
  content: [{ block: 'paragraph', runs: [{ text: 'Nội dung' }] }],
  signatures: [{ lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A' }],
  recipients: ['Như trên', 'Lưu: VT'],
  annexes: [],
};
const marks = (found: readonly string[], more: object = {}) => ({
  found,
  notAlone: [],
  unclosed: [],
  ...more,
});

describe('Mẫu văn bản của cơ quan', () => {
  it('mỗi chỗ trống có dữ liệu và mỗi dữ liệu có chỗ trống', () => {
    expect(Object.keys(templateValues(DOCUMENT)).sort()).toEqual([...placeholderKeys()].sort());
    for (const kind of documentKinds())
      expect(isUsable(checkTemplate(kind, marks(placeholderKeys())))).toBe(true);
  });

  it('số, ký hiệu, địa danh, ngày tách đúng; dự thảo để trống số và ngày', () => {
    expect(templateValues(DOCUMENT)).toMatchObject({
      so: { text: '05' },
      ky_hieu: { text: 'BHXH-QLT' },
      dia_danh: { text: 'Quảng Ngãi' },
      ngay: { text: 'ngày 04 tháng 7 năm 2026' },
      co_quan: { text: 'BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI' },
      kinh_gui: { lines: ['Kính gửi:', '- Sở Y tế;', '- Sở Nội vụ.'] },
      noi_nhan: { lines: ['- Như trên;', '- Lưu: VT.'] },
    });
    const draft = { ...DOCUMENT, number: 'Số:         /BHXH-QLT', placeAndDate: 'Huế, ngày      tháng' };
    expect(templateValues(draft)).toMatchObject({ so: { text: '' }, ky_hieu: { text: 'BHXH-QLT' } });
  });

  it('thiếu chỗ trống bắt buộc thì nói thiếu gì; kính gửi chỉ bắt buộc với văn bản có nơi gửi', () => {
    const found = placeholderKeys().filter((key) => key !== 'kinh_gui' && key !== 'so');
    expect(checkTemplate('letter', marks(found)).missing).toEqual(['so', 'kinh_gui']);
    expect(checkTemplate('notice', marks(found)).missing).toEqual(['so']);
  });

  it.each([
    ['Trích yếu', 'trich_yeu'],
    ['NOI_DUNG', 'noi_dung'],
    ['noi-nhan', 'noi_nhan'],
    ['noi_dug', 'noi_dung'],
    ['chuky', 'chu_ky'],
    ['sô', 'so'],
    ['ten_nguoi_nhan', null],
    ['', null],
  ])('tên lạ “%s” gợi ý %s', (written, meant) => {
    expect(checkTemplate('letter', marks([...placeholderKeys(), written])).unknown).toEqual([
      { written, meant },
    ]);
  });

  it('chỗ trống của cả đoạn đứng chung dòng, hoặc ngoặc không đóng, thì mẫu chưa dùng được', () => {
    for (const fault of [{ notAlone: ['noi_dung'] }, { unclosed: ['{{so'] }])
      expect(isUsable(checkTemplate('letter', marks(placeholderKeys(), fault)))).toBe(false);
  });

  it('văn bản có căn cứ hay phụ lục mà mẫu không có chỗ thì biết trước khi điền', () => {
    const found = ['kinh_gui', 'noi_nhan'];
    expect(placeholdersLacking(DOCUMENT, found)).toEqual([]);
    expect(placeholdersLacking({ ...DOCUMENT, bases: ['Căn cứ Luật'] }, found)).toEqual(['can_cu']);
    expect(placeholdersLacking(DOCUMENT, [])).toEqual(['kinh_gui', 'noi_nhan']);
  });
});
