import { describe, expect, it } from 'vitest';
import { partiesAt, partyNames } from './party-list.ts';
import { tokenize } from './tokens.ts';

function read(text: string): { names: string[]; rest: string } {
  const tokens = tokenize(text);
  const list = partiesAt(text, tokens, 0);
  return { names: partyNames(list.parties), rest: text.slice(tokens[list.end]?.start ?? text.length) };
}

describe('tên cơ quan trong một danh sách được tách đúng, dấu phẩy và chữ “và” trong tên không làm đứt tên', () => {
  it.each<[string, string[], string]>([
    [
      'Sở Lao động - Thương binh và Xã hội, Sở Y tế trong việc tham mưu',
      ['Sở Lao động - Thương binh và Xã hội', 'Sở Y tế'],
      'trong việc tham mưu',
    ],
    [
      'Ban Quản lý khu kinh tế tỉnh, Liên minh các Hợp tác xã tỉnh, Hiệp hội doanh nghiệp tỉnh',
      ['Ban Quản lý khu kinh tế tỉnh', 'Liên minh các Hợp tác xã tỉnh', 'Hiệp hội doanh nghiệp tỉnh'],
      '',
    ],
    [
      'Ủy ban nhân dân các huyện, thành phố và Công an tỉnh thực hiện',
      ['Ủy ban nhân dân các huyện, thành phố', 'Công an tỉnh'],
      'thực hiện',
    ],
    [
      'Ủy ban nhân dân các xã, phường, thị trấn thành lập',
      ['Ủy ban nhân dân các xã, phường, thị trấn'],
      'thành lập',
    ],
    [
      'UBND các xã, phường, đặc khu; Thuế tỉnh rà soát',
      ['UBND các xã, phường, đặc khu', 'Thuế tỉnh'],
      'rà soát',
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn tổ chức',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Hội Liên hiệp Phụ nữ tỉnh', 'Tỉnh đoàn'],
      'tổ chức',
    ],
    ['Sở Nông nghiệp và Môi trường; Công an tỉnh', ['Sở Nông nghiệp và Môi trường', 'Công an tỉnh'], ''],
    ['các Sở: Y tế, Tài chính và Nội vụ tổng hợp', ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'], 'tổng hợp'],
    [
      'Sở Giáo dục và Đào tạo, Y tế, Tư pháp tham mưu',
      ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Tư pháp'],
      'tham mưu',
    ],
    ['Các cơ quan: Thông tin và Truyền thông, Tư pháp', ['Thông tin và Truyền thông', 'Tư pháp'], ''],
    [
      'Hội đồng phối hợp phổ biến, giáo dục pháp luật (PBGDPL) tỉnh xây dựng',
      ['Hội đồng phối hợp phổ biến, giáo dục pháp luật (PBGDPL) tỉnh'],
      'xây dựng',
    ],
    ['Trung tâm Dịch vụ việc làm tỉnh tiếp nhận', ['Trung tâm Dịch vụ việc làm tỉnh'], 'tiếp nhận'],
    [
      'Ban Chỉ đạo thực hiện chính sách BHXH, BHYT tỉnh; các đơn vị',
      ['Ban Chỉ đạo thực hiện chính sách BHXH, BHYT tỉnh', 'các đơn vị'],
      '',
    ],
    ['BHXH tỉnh Bình Định, đôn đốc', ['BHXH tỉnh Bình Định'], ', đôn đốc'],
    ['Bảo hiểm xã hội Hải Phòng', ['Bảo hiểm xã hội Hải Phòng'], ''],
    [
      'Viện kiểm sát nhân dân các cấp; Tòa án nhân dân tỉnh',
      ['Viện kiểm sát nhân dân các cấp', 'Tòa án nhân dân tỉnh'],
      '',
    ],
    ['Chi cục Phòng, chống tệ nạn xã hội kiểm tra', ['Chi cục Phòng, chống tệ nạn xã hội'], 'kiểm tra'],
    [
      'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an tỉnh kiểm tra',
      ['Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an tỉnh'],
      'kiểm tra',
    ],
    [
      'Thủ trưởng các cơ quan, đơn vị thực hiện báo cáo',
      ['Thủ trưởng các cơ quan, đơn vị'],
      'thực hiện báo cáo',
    ],
    [
      'Giám đốc Sở Y tế, Chủ tịch UBND các huyện chịu trách nhiệm',
      ['Giám đốc Sở Y tế', 'Chủ tịch UBND các huyện'],
      'chịu trách nhiệm',
    ],
    [
      'các sở, ban, ngành, đoàn thể và Ủy ban nhân dân các cấp nâng cao',
      ['các sở, ban, ngành, đoàn thể', 'Ủy ban nhân dân các cấp'],
      'nâng cao',
    ],
    ['cơ quan Bảo hiểm xã hội đồng cấp biết để xử lý', ['cơ quan Bảo hiểm xã hội đồng cấp'], 'biết để xử lý'],
    [
      'các phòng, ban (Thanh tra huyện, Chi cục Thuế) phối hợp',
      ['các phòng, ban', 'Thanh tra huyện', 'Chi cục Thuế'],
      'phối hợp',
    ],
    [
      'Ban quản lý rừng đặc dụng Hòa An và các chủ rừng',
      ['Ban quản lý rừng đặc dụng Hòa An', 'các chủ rừng'],
      '',
    ],
    [
      'từng điểm thu, nhân viên thu, cộng tác viên theo quý',
      ['từng điểm thu, nhân viên thu, cộng tác viên'],
      'theo quý',
    ],
    [
      'người làm công tác bảo vệ trẻ em cấp xã xây dựng kế hoạch',
      ['người làm công tác bảo vệ trẻ em cấp xã'],
      'xây dựng kế hoạch',
    ],
    ['03 bên phối hợp', ['03 bên'], 'phối hợp'],
  ])('%s', (text, names, rest) => {
    expect(read(text)).toEqual({ names, rest });
  });

  it.each([
    'Đề án phát triển dữ liệu',
    'Việc phối hợp phải chặt chẽ',
    'Kinh phí thực hiện',
    'bảo hiểm xã hội, bảo hiểm y tế',
  ])('“%s” không phải là tên cơ quan', (text) => {
    expect(read(text).names).toEqual([]);
  });
});
