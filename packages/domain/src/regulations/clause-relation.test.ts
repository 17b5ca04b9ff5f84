import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProvisions } from './clause-relation.ts';

const KHDT =
  'Hằng quý, cung cấp cho Bảo hiểm xã hội tỉnh danh sách doanh nghiệp mới thành lập, tạm ngừng hoạt động, hoạt động trở lại, giải thể';
const THUE =
  'Định kỳ hằng quý thông tin kết quả thanh tra, kiểm tra tại trụ sở người nộp thuế cho cơ quan Bảo hiểm xã hội';
const CONG_AN =
  'Phối hợp xác thực thông tin công dân giữa Cơ sở dữ liệu quốc gia về dân cư và cơ sở dữ liệu bảo hiểm';
const olds = [
  { id: 'o1', heading: 'Điều 9. Sở Kế hoạch và Đầu tư', text: KHDT },
  { id: 'o2', heading: 'Điều 16. Cục Thuế tỉnh', text: THUE },
  { id: 'o3', heading: 'Điều 17. Công an tỉnh', text: CONG_AN },
];

function relations(news: { id: string; heading: string | null; text: string }[]): unknown[] {
  return compareProvisions(olds, news).map(({ old, new: fresh, relation }) => [old, fresh, relation]);
}

describe('đối chiếu khoản của văn bản mới với văn bản cũ', () => {
  it('lời văn như cũ dù đổi số điều, hoa thường, ngắt dòng là trùng nhau', () => {
    expect(
      relations([
        { id: 'n1', heading: 'Điều 20. Cục Thuế tỉnh', text: THUE.replace('kết quả', 'KẾT QUẢ\n') },
      ])[1],
    ).toEqual(['o2', 'n1', 'equal']);
  });

  it('thêm nội dung là rộng hơn, bớt nội dung là hẹp hơn', () => {
    const wider = `${KHDT}; đồng thời thông báo các dự án đầu tư được chấp thuận chủ trương trên địa bàn tỉnh và tình hình vốn`;
    const narrower = 'Phối hợp xác thực thông tin công dân giữa Cơ sở dữ liệu quốc gia về dân cư';
    expect(
      relations([
        { id: 'n1', heading: null, text: wider },
        { id: 'n2', heading: null, text: narrower },
      ]),
    ).toEqual([
      ['o1', 'n1', 'wider'],
      ['o2', null, 'dropped'],
      ['o3', 'n2', 'narrower'],
    ]);
  });

  it('sửa một phần là trùng một phần, và nói giữ bao nhiêu', () => {
    const changed =
      'Hằng quý, cung cấp cho Bảo hiểm xã hội cơ sở danh sách doanh nghiệp mới thành lập kèm mã số thuế, số lao động đăng ký, quỹ tiền lương kê khai';
    const [first] = compareProvisions(olds, [{ id: 'n1', heading: null, text: changed }]);
    expect(first).toMatchObject({ old: 'o1', new: 'n1', relation: 'overlapping' });
    expect(first?.why).toMatch(/^Trùng một phần: giữ \d+ % nội dung cũ/u);
  });

  it('nội dung chưa từng có là mới, nội dung không còn là bỏ', () => {
    expect(
      relations([
        { id: 'n1', heading: null, text: 'Tổ chức tháng vận động toàn dân tham gia vào tháng Năm' },
      ]),
    ).toEqual([
      ['o1', null, 'dropped'],
      ['o2', null, 'dropped'],
      ['o3', null, 'dropped'],
      [null, 'n1', 'new'],
    ]);
  });

  it('một khoản cũ tách thành hai khoản mới: cả hai đều chỉ về khoản cũ', () => {
    const halves = [
      {
        id: 'n1',
        heading: null,
        text: 'Hằng quý, cung cấp cho Bảo hiểm xã hội tỉnh danh sách doanh nghiệp mới thành lập',
      },
      {
        id: 'n2',
        heading: null,
        text: 'cung cấp danh sách doanh nghiệp tạm ngừng hoạt động, hoạt động trở lại, giải thể',
      },
    ];
    expect(relations(halves).slice(0, 2)).toEqual([
      ['o1', 'n1', 'narrower'],
      ['o1', 'n2', 'narrower'],
    ]);
  });

  it('cùng lời văn ở nhiều cơ quan: cơ quan ở tiêu đề quyết định', () => {
    const same = 'Tuyên truyền chính sách bảo hiểm xã hội, bảo hiểm y tế cho đoàn viên';
    const twins = [
      { id: 'a', heading: 'Điều 21. Liên đoàn Lao động', text: same },
      { id: 'b', heading: 'Điều 22. Mặt trận Tổ quốc', text: same },
    ];
    const moved = [
      { id: 'm', heading: 'Điều 5. Mặt trận Tổ quốc', text: same },
      { id: 'l', heading: 'Điều 6. Liên đoàn Lao động', text: same },
    ];
    expect(compareProvisions(twins, moved).map(({ old, new: fresh }) => [old, fresh])).toEqual([
      ['a', 'l'],
      ['b', 'm'],
    ]);
  });

  it('mọi khoản cũ và mới đều có trong kết quả, văn bản so với chính nó trùng toàn bộ', () => {
    const word = fc.constantFrom('báo', 'cáo', 'sở', 'y', 'tế', 'hằng', 'quý', 'danh', 'sách', 'thuế', 'nợ');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const list = fc
      .array(text, { maxLength: 6 })
      .map((texts) => texts.map((own, index) => ({ id: String(index), heading: null, text: own })));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const found = compareProvisions(before, after);
        expect(new Set(found.flatMap((row) => row.old ?? []))).toEqual(new Set(before.map((row) => row.id)));
        expect(new Set(found.flatMap((row) => row.new ?? []))).toEqual(new Set(after.map((row) => row.id)));
        expect(found.every((row) => row.similarity >= 0 && row.similarity <= 1)).toBe(true);
        expect(
          compareProvisions(before, before).filter((row) => row.relation === 'equal').length,
        ).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });
});
