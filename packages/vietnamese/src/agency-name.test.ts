import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENCY_ABBREVIATIONS } from './agency-abbreviations.ts';
import { agencyNameKey } from './agency-name.ts';

const sameAgency: readonly (readonly string[])[] = [
  [
    'Sở Lao động - Thương binh và Xã hội',
    'Sở LĐTBXH',
    'Sở LĐ-TB&XH',
    'Sở LĐTB&XH',
    'Sở LĐ - TB & XH',
    'sở lđ-tb&xh',
    'Sở Lao động Thương binh và Xã hội',
    'Sở Lao động, Thương binh & Xã hội',
    'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    'SLĐTBXH',
  ],
  ['Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh', 'UBND tỉnh', 'UBND Tỉnh', 'ubnd tỉnh', 'U.B.N.D tỉnh'],
  ['UBND TP. Kon Tum', 'Ủy ban nhân dân thành phố Kon Tum', 'UBND TP Kon Tum', 'UBND tp.Kon Tum'],
  ['UBND TT Đăk Glei', 'Ủy ban nhân dân thị trấn Đắk Glei', 'UBND TT. Đăk Glei'],
  ["UBND huyện Ia H'Drai", 'Ủy ban nhân dân huyện Ia H’Drai'],
  ['HĐND tỉnh', 'Hội đồng nhân dân tỉnh'],
  ['TT HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
  ['TT TU', 'Thường trực Tỉnh ủy'],
  ['BHXH tỉnh Bình Định', 'Bảo hiểm xã hội tỉnh Bình Định', 'BẢO HIỂM XÃ HỘI TỈNH BÌNH ĐỊNH'],
  ['BHXHVN', 'BHXH Việt Nam', 'Bảo hiểm xã hội VN'],
  ['Sở KH&ĐT', 'Sở KHĐT', 'Sở KH-ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở GD&ĐT', 'Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
  ['Sở TT&TT', 'Sở TTTT', 'Sở Thông tin và Truyền thông'],
  ['Sở TC', 'Sở Tài chính', 'STC'],
  ['Phòng TC-KH huyện', 'Phòng TC - KH huyện', 'Phòng Tài chính - Kế hoạch huyện'],
  ['Sở TP', 'Sở Tư pháp'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
  ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
  ['Sở VH-TT&DL', 'Sở VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hoá Thể thao & Du lịch'],
  ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
  [
    'UBMTTQ Việt Nam tỉnh',
    'Ủy ban MTTQ Việt Nam tỉnh',
    'UBMTTQVN tỉnh',
    'MTTQ tỉnh',
    'Mặt trận Tổ quốc tỉnh',
  ],
  ['LĐLĐ tỉnh', 'Liên đoàn Lao động tỉnh'],
  ['ĐTN tỉnh', 'Đoàn TNCS Hồ Chí Minh tỉnh', 'Đoàn Thanh niên Cộng sản HCM tỉnh'],
  ['HPN tỉnh', 'Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh', 'Hội Phụ nữ tỉnh'],
  ['Hội CCB tỉnh', 'Hội Cựu chiến binh tỉnh', 'HCCB tỉnh'],
  ['BCĐ tỉnh', 'BCD tỉnh', 'Ban Chỉ đạo tỉnh'],
  ['BQL KKT tỉnh', 'BQLKKT tỉnh', 'Ban Quản lý Khu kinh tế tỉnh', 'Ban quản lí khu kinh tế tỉnh'],
  ['BQL các KCN', 'Ban Quản lý các khu công nghiệp', 'Ban Quản lý khu công nghiệp'],
  ['CA tỉnh', 'Công an tỉnh'],
  ['TTDVVL', 'TT DVVL', 'Trung tâm DVVL', 'Trung tâm Dịch vụ việc làm'],
  ['Liên hiệp các HTX tỉnh', 'Liên hiệp các Hợp tác xã tỉnh', 'Liên hiệp HTX tỉnh'],
  ['Đài PT-TH tỉnh', 'Đài Phát thanh và Truyền hình tỉnh', 'Đài Phát thanh - Truyền hình tỉnh'],
  ['NHCSXH tỉnh', 'Ngân hàng Chính sách xã hội tỉnh'],
  ['PGD&ĐT', 'Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
  ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
];

describe('Tên cơ quan', () => {
  it.each(sameAgency.map((names) => [names[0] ?? '', names] as const))(
    'các cách viết "%s" là một cơ quan',
    (first, names) => {
      for (const name of names)
        expect(`${name} = ${agencyNameKey(name)}`).toBe(`${name} = ${agencyNameKey(first)}`);
    },
  );

  it('cơ quan khác nhau thì khác khóa', () => {
    const keys = sameAgency.map((names) => agencyNameKey(names[0] ?? ''));
    expect(new Set(keys).size).toBe(keys.length);
    expect(agencyNameKey('Sở Y tế')).not.toBe(agencyNameKey('Sở Y tế tỉnh Kon Tum'));
    expect(agencyNameKey('Phòng VHTT')).not.toBe(agencyNameKey('Sở VHTT'));
  });

  it('chữ viết tắt hai nghĩa chỉ mở rộng đúng chỗ', () => {
    expect(agencyNameKey('TP Kon Tum')).toBe('thanh pho kon tum');
    expect(agencyNameKey('CA tỉnh')).toBe('cong an tinh');
    expect(agencyNameKey('UBND xã Ca Thành')).toBe('uy ban nhan dan xa ca thanh');
    expect(agencyNameKey('ca đêm')).toBe('ca dem');
    expect(agencyNameKey('Báo cáo TC')).toBe('bao cao tc');
    expect(agencyNameKey('SỞ KẾ HOẠCH VÀ ĐẦU TƯ')).toBe('so ke hoach dau tu');
  });

  it('khóa là chữ thường không dấu, không dấu câu, bỏ "và", "các", "&"', () => {
    expect(agencyNameKey('Sở LĐ-TB&XH')).toBe('so lao dong thuong binh xa hoi');
    expect(agencyNameKey('  ')).toBe('');
  });

  it('mỗi chữ viết tắt không kèm ngữ cảnh cho cùng khóa với tên đầy đủ', () => {
    const free = AGENCY_ABBREVIATIONS.filter((one) => one.after === undefined && one.before === undefined);
    const seen = new Set<string>();
    for (const { short, long } of free) {
      for (const form of short) {
        expect(`${form} ${agencyNameKey(form)}`).toBe(`${form} ${agencyNameKey(long)}`);
        expect(seen.has(form), `"${form}" khai hai lần`).toBe(false);
        seen.add(form);
      }
    }
  });

  it('tạo khóa từ khóa thì không đổi; viết hoa toàn bộ hay dạng tổ hợp không đổi khóa', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sameAgency.flat()), (name) => {
        const key = agencyNameKey(name);
        expect(agencyNameKey(key)).toBe(key);
        expect(agencyNameKey(name.toUpperCase())).toBe(key);
        expect(agencyNameKey(name.normalize('NFD'))).toBe(key);
      }),
    );
  });

  it('chuỗi bất kỳ cũng có khóa', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(agencyNameKey(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
      }),
    );
  });
});
