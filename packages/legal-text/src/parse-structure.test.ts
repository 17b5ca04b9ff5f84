import { describe, expect, it } from 'vitest';
import { parseStructure } from './parse-structure.ts';
import type { ParsedStructure } from './parse-structure.ts';
import { SEEDS, seedText } from './testing/seeds.ts';

const parsed = Object.fromEntries(SEEDS.map((name) => [name, parseStructure(seedText(name))])) as Record<
  (typeof SEEDS)[number],
  ParsedStructure
>;

function provision(
  name: (typeof SEEDS)[number],
  id: string,
): { kind: string; label: string; heading: string | null; text: string } {
  const found = parsed[name].provisions.find((other) => other.id === id);
  if (found === undefined) throw new Error(`${name} không có ${id}`);
  const { kind, label, heading, text } = found;
  return { kind, label, heading, text };
}

function articles(name: (typeof SEEDS)[number]): string[] {
  return parsed[name].provisions.filter(({ kind }) => kind === 'article').map(({ id }) => id);
}

function childrenOf(name: (typeof SEEDS)[number], parent: string): string[] {
  return parsed[name].provisions.filter((other) => other.parent === parent).map(({ id }) => id);
}

const upTo = (count: number, prefix = 'd'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

describe('Kon Tum 25/2024/QĐ-UBND', () => {
  const name = 'kontum-25-2024';

  it('có 3 điều của quyết định, 3 chương và 25 điều của quy chế', () => {
    expect(articles(name)).toEqual([...upTo(3, 'qd.d'), ...upTo(25)]);
    expect(childrenOf(name, 'vb')).toEqual(['dau', 'c1', 'c2', 'c3', 'ky']);
    expect(childrenOf(name, 'd7')).toEqual(upTo(7, 'd7.'));
  });

  it('số, ngày, hiệu lực, bãi bỏ, người ký đọc đúng', () => {
    expect(parsed[name].document).toMatchObject({
      kind: 'quyết định',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH KON TUM',
      number: '25/2024/QĐ-UBND',
      place: 'Kon Tum',
      issuedOn: '2024-05-13',
      effectiveOn: '2024-05-23',
      repeals: ['Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014'],
      signer: { name: 'Lê Ngọc Tuấn', position: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH' },
    });
    expect(parsed[name].document.legalBases).toHaveLength(5);
    expect(parsed[name].document.recipients).toContain('Bộ Tư pháp (Cục Kiểm tra VBQPPL)');
  });

  it('tên điều bị ngắt dòng vẫn là một tên, phần sau là nội dung', () => {
    expect(provision(name, 'd5').heading).toBe('Sở Lao động - Thương binh và Xã hội');
    expect(provision(name, 'd13')).toMatchObject({
      heading: 'Sở Tư pháp',
      text: expect.stringMatching(/^Phối hợp với Sở Lao động .* trợ giúp pháp lý\.$/),
    });
    expect(provision(name, 'd18').heading).toBe(
      'Ban Quản lý khu kinh tế tỉnh, Liên minh các Hợp tác xã tỉnh, Hiệp hội doanh nghiệp tỉnh',
    );
    expect(provision(name, 'c3')).toMatchObject({ label: 'Chương III', heading: 'TỔ CHỨC THỰC HIỆN' });
    expect(provision(name, 'qd.d1')).toMatchObject({
      heading: null,
      text: expect.stringMatching(/^Ban hành kèm theo/),
    });
  });

  it('mảnh trong ngoặc đứng riêng dòng thuộc câu chứa nó', () => {
    expect(provision(name, 'd24.1').text).toMatch(
      /^Định kỳ 06 tháng \(trước ngày 05 tháng 7\) và 01 năm \(trước ngày 20 tháng 12\) , các cơ quan/,
    );
    expect(childrenOf(name, 'd1.2')).toEqual(['d1.2.a', 'd1.2.b', 'd1.2.c']);
    expect(provision(name, 'd1.2.a').text).toMatch(/Ủy ban nhân dân các huyện, thành phố;$/);
  });

  it('số hiệu bị ngắt dòng không thành mục mới', () => {
    expect(provision(name, 'd5.3').text).toContain(
      'Quyết định số 08/2020/QĐ- UBND ngày 20 tháng 02 năm 2020',
    );
  });
});

describe('Hải Phòng 2583/2014/QĐ-UBND', () => {
  const name = 'haiphong-2583-2014';

  it('có 3 điều của quyết định và 21 điều của quy chế', () => {
    expect(articles(name)).toEqual([...upTo(3, 'qd.d'), ...upTo(21)]);
  });

  it('số và ngày lấy từ dòng kèm theo; hiệu lực sau 10 ngày kể từ ngày ký', () => {
    expect(parsed[name].document).toMatchObject({
      number: '2583/2014/QĐ-UBND',
      issuedOn: '2014-11-25',
      effectiveOn: '2014-12-05',
      effectiveRule: 'sau 10 ngày kể từ ngày ký',
      issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
      signer: { name: 'Dương Anh Điền', position: 'TM. ỦY BAN NHÂN DÂN THÀNH PHỐ; CHỦ TỊCH' },
    });
  });

  it('đoạn không đánh số là một đơn vị riêng', () => {
    expect(provision(name, 'd3.2.t2').text).toMatch(
      /^Chủ trì xây dựng, thực hiện kế hoạch kiểm tra liên ngành/,
    );
    expect(provision(name, 'd4.3.t2').text).toMatch(/^Quy định phân cấp quản lý, lập danh sách mua/);
    expect(provision(name, 'd15').text).toBe(
      'Hàng năm, cùng thời gian quy định về lập dự toán ngân sách nhà nước:',
    );
  });

  it('tên cơ quan là tên khoản', () => {
    expect(provision(name, 'd7.2').heading).toBe('Cục Thuế Hải Phòng');
    expect(provision(name, 'd21.1').heading).toBe(
      'Sở Lao động Thương binh và Xã hội, Sở Y tế, Bảo hiểm xã hội thành phố',
    );
  });

  it('chữ viết tắt do văn bản tự đặt', () => {
    expect(parsed[name].abbreviations).toEqual({
      BHXH: 'bảo hiểm xã hội',
      BHYT: 'bảo hiểm y tế',
      BHTN: 'bảo hiểm thất nghiệp',
    });
  });
});

describe('Bình Định, quy chế ba bên', () => {
  const name = 'binhdinh-3ben-2024';

  it('có 3 chương, 11 điều, không có số và ngày', () => {
    expect(articles(name)).toEqual(upTo(11));
    expect(parsed[name].document).toMatchObject({
      kind: 'quy chế',
      number: null,
      issuedOn: null,
      place: 'Bình Định',
      effectiveOn: null,
      effectiveRule: 'kể từ ngày ký',
    });
    expect(parsed[name].warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'document.number_missing',
        'document.date_missing',
        'document.many_signatures',
      ]),
    );
  });

  it('gạch đầu dòng đếm theo thứ tự trong khoản', () => {
    expect(childrenOf(name, 'd6.2')).toHaveLength(10);
    expect(provision(name, 'd8.1.g5')).toMatchObject({
      kind: 'dash',
      text: expect.stringMatching(/^Định kỳ, hàng tháng cung cấp danh sách/),
    });
    expect(provision(name, 'd7')).toMatchObject({
      text: expect.stringMatching(/^BHXH tỉnh Bình Định và UBND phường cùng có trách nhiệm/),
    });
    expect(provision(name, 'd9.2').heading).toBe('Ban chỉ đạo');
  });

  it('câu bị ngắt trang được nối lại', () => {
    expect(provision(name, 'd4.3').text).toContain('tránh chồng chéo hoặc bỏ sót');
    expect(provision(name, 'd6.2.g3').text).toContain('người dân bằng những hình thức');
  });

  it('nơi nhận và viết tắt', () => {
    expect(parsed[name].document.recipients).toHaveLength(7);
    expect(parsed[name].abbreviations['BCĐ']).toBe(
      'Ban chỉ đạo thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế phường',
    );
  });
});

describe('Sơn La 1210/QĐ-UBND', () => {
  const name = 'sonla-1210-2013';

  it('có 6 mục La Mã và đủ số khoản', () => {
    expect(childrenOf(name, 'vb')).toEqual(['dau', ...upTo(6, 'r'), 'ket', 'ky']);
    expect(['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((id) => childrenOf(name, id).length)).toEqual([
      2, 2, 6, 7, 12, 2,
    ]);
    expect(childrenOf(name, 'r5.11')).toEqual(
      ['a', 'b', 'c', 'd', 'dd', 'e', 'f', 'g'].map((letter) => `r5.11.${letter}`),
    );
    expect(childrenOf(name, 'r2.2.a.g3')).toHaveLength(4);
  });

  it('tên khoản dài nhiều dòng tách khỏi nội dung', () => {
    expect(provision(name, 'r4.2').heading).toMatch(/để triển khai thực hiện BHXH, BHYT$/);
    expect(provision(name, 'r4.2').text).toMatch(/^Tăng cường sự phối hợp chặt chẽ/);
    expect(provision(name, 'r6').heading).toBe('CHẾ ĐỘ BÁO CÁO, SƠ KẾT VÀ TỔNG KẾT');
    expect(provision(name, 'r5.9').heading).toBe(
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể của tỉnh',
    );
  });

  it('lời kết là đoạn riêng, dòng rác của trang mạng không lẫn vào', () => {
    expect(provision(name, 'ket').text).toMatch(
      /^Trên đây là Chương trình hành động .* phối hợp thực hiện\.\/\.$/,
    );
    expect(provision(name, 'ky').text).toBe('Tải Văn bản tiếng Việt Tải Văn bản tiếng Việt');
  });

  it('căn cứ và ngày ban hành', () => {
    expect(parsed[name].document).toMatchObject({
      number: '1210/QĐ-UBND',
      issuedOn: '2013-06-19',
      place: 'Sơn La',
      effectiveOn: null,
      effectiveRule: null,
    });
    expect(parsed[name].document.legalBases).toHaveLength(3);
  });
});

describe('Kon Tum 210/QĐ-UBND', () => {
  const name = 'kontum-210-2023';

  it('có 4 mục La Mã, phần III có 8 nhiệm vụ', () => {
    expect(childrenOf(name, 'vb')).toEqual(['dau', 'r1', 'r2', 'r3', 'r4']);
    expect(childrenOf(name, 'r3')).toEqual(upTo(8, 'r3.'));
    expect(childrenOf(name, 'r3.3.a')).toEqual(upTo(7, 'r3.3.a.g'));
  });

  it('dấu cộng thứ 4 của UBND các huyện, thành phố tìm được', () => {
    expect(provision(name, 'r3.3.a.g1').heading).toBe('Ủy ban nhân dân các huyện, thành phố');
    expect(provision(name, 'r3.3.a.g1.p4').text).toMatch(
      /^Triển khai thực hiện rà soát xác định hộ làm nông nghiệp/,
    );
    expect(provision(name, 'r3.3.a.g1.p3.t2').text).toMatch(/^Đồng thời, chỉ đạo, đôn đốc/);
  });

  it('chú thích chân trang đứng giữa không cắt câu và không làm mất thứ tự', () => {
    expect(provision(name, 'r3.3.a.g2.p6').text).toMatch(/^Tổ chức in, gia hạn/);
    expect(provision(name, 'r3.6.a.g1.p2').text).toMatch(/nâng cao chất lượng KCB, chuyển giao/);
    expect(provision(name, 'r3.6.a.g1.p2.cc8').label).toBe('⁸');
  });

  it('bảng phụ lục: 11 dòng, 9 giá trị, tên cột theo chế độ và năm', () => {
    const [annex] = parsed[name].annexes;
    expect(annex?.columns.slice(2)).toEqual(
      ['BHXH', 'BHYT', 'BHTN'].flatMap((scheme) =>
        [2023, 2024, 2025].map((year) => `Chỉ tiêu ${scheme} (%) - Năm ${year}`),
      ),
    );
    expect(annex?.rows).toHaveLength(11);
    expect(annex?.rows[0]).toEqual([
      '',
      'TOÀN TỈNH',
      '19.75',
      '24.88',
      '30.00',
      '93.35',
      '94.15',
      '95.00',
      '11.85',
      '18.09',
      '24.33',
    ]);
    expect(annex?.rows[10]).toEqual([
      '10',
      'Huyện IaHdrai',
      '50.39',
      '54.61',
      '58.82',
      '100.00',
      '100.00',
      '100.00',
      '43.91',
      '50.58',
      '57.25',
    ]);
  });

  it('cùng bảng đó in mỗi ô một dòng vẫn đọc được', () => {
    const [before, table] = seedText(name).split('STT\t');
    const cells = `STT\t${table}`
      .split(/[\t\n]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const again = parseStructure(`${before}${cells.join('\n')}\n`);
    expect(again.annexes).toEqual(parsed[name].annexes);
  });

  it('gạch đầu dòng sau mục thời gian được nêu để người kiểm tra xem lại', () => {
    expect(parsed[name].warnings.map(({ code }) => code)).toContain('provision.after_time');
  });
});
