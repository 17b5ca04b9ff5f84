import { describe, expect, it } from 'vitest';
import { agencyLine, generalHeading, openingLine } from './headline.ts';
import { partyNames } from './party-list.ts';

describe('dòng chỉ nêu cơ quan', () => {
  it.each<[string, string[]]>([
    ['Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư']],
    ['Trách nhiệm của Sở Y tế', ['Sở Y tế']],
    ['Trách nhiệm của Sở Xây dựng trong quản lý trật tự xây dựng', ['Sở Xây dựng']],
    ['Quyền hạn, trách nhiệm của Công an tỉnh', ['Công an tỉnh']],
    ['Đối với Bảo hiểm xã hội tỉnh:', ['Bảo hiểm xã hội tỉnh']],
    ['Đề nghị Liên đoàn lao động tỉnh', ['Liên đoàn lao động tỉnh']],
    ['**Ủy ban nhân dân các huyện, thành phố:**', ['Ủy ban nhân dân các huyện, thành phố']],
    ['Bảo hiểm xã hội tỉnh có trách nhiệm', ['Bảo hiểm xã hội tỉnh']],
    ['Bảo hiểm xã hội tỉnh (Bên A)', ['Bảo hiểm xã hội tỉnh']],
    ['SỞ NỘI VỤ', ['SỞ NỘI VỤ']],
    ['Trách nhiệm của chủ cơ sở lưu trú', ['chủ cơ sở lưu trú']],
    ['Các sở, ngành khác có liên quan', ['Các sở, ngành khác có liên quan']],
  ])('%s', (line, bearer) => {
    expect(partyNames(agencyLine(line)?.bearer ?? [])).toEqual(bearer);
  });

  it.each([
    'TỔ CHỨC THỰC HIỆN',
    'Tổ chức thực hiện',
    'Nguyên tắc phối hợp',
    'Chế độ báo cáo',
    'Phối hợp trong công tác tuyên truyền',
    'Đối với nhóm lao động trong doanh nghiệp',
    'Báo cáo định kỳ 6 tháng',
  ])('“%s” không nêu cơ quan', (line) => {
    expect(agencyLine(line)).toBeNull();
  });
});

describe('câu mở đầu kết thúc bằng dấu hai chấm', () => {
  it('nêu chủ trì và phối hợp cho các việc bên dưới', () => {
    const opening = openingLine('Sở Tài chính chủ trì, phối hợp với Sở Y tế, các đơn vị liên quan:');
    expect(partyNames(opening?.bearer ?? [])).toEqual(['Sở Tài chính']);
    expect(partyNames(opening?.coordinating ?? [])).toEqual(['Sở Y tế', 'các đơn vị liên quan']);
  });

  it('nêu người được chỉ đạo', () => {
    expect(partyNames(openingLine('Chỉ đạo các cơ sở y tế:')?.executor ?? [])).toEqual(['các cơ sở y tế']);
  });

  it('nêu thời gian chung', () => {
    expect(
      openingLine('Hàng năm, cùng thời gian quy định về lập dự toán ngân sách nhà nước:')?.time,
    ).not.toBeNull();
  });

  it('nêu các cơ quan ở cuối câu', () => {
    expect(
      partyNames(openingLine('Theo chức năng, nhiệm vụ được giao, Sở Y tế, Sở Nội vụ:')?.bearer ?? []),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });
});

describe('điều khoản chung', () => {
  it.each<[string, 'hard' | 'soft' | null]>([
    ['Phạm vi điều chỉnh', 'hard'],
    ['Nguyên tắc phối hợp', 'hard'],
    ['Nội dung phối hợp', 'soft'],
    ['Hình thức phối hợp', 'soft'],
    ['Mục đích, yêu cầu', 'soft'],
    ['Chế độ báo cáo', null],
  ])('%s', (heading, kind) => {
    expect(generalHeading(heading)).toBe(kind);
  });
});
