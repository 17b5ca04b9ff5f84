import { describe, expect, it } from 'vitest';
import type { DraftDuty } from '../parsed-regulation.ts';
import { parseStructure } from '../parse-structure.ts';
import { draftDuties } from './draft-duties.ts';

function read(text: string): DraftDuty[] {
  return draftDuties(parseStructure(text));
}

function one(text: string): DraftDuty {
  const [duty] = read(text);
  if (duty === undefined) throw new Error('không đọc được nhiệm vụ nào');
  return duty;
}

describe('ai làm', () => {
  it('cơ quan ở tên điều, “Trách nhiệm của …”', () => {
    const duty = one(
      'Điều 4. Trách nhiệm của Sở Xây dựng\n1. Chủ trì, phối hợp với Công an tỉnh kiểm tra trật tự xây dựng.',
    );
    expect(duty).toMatchObject({ lead: ['Sở Xây dựng'], coordinating: ['Công an tỉnh'], binding: 'order' });
  });

  it('cơ quan đứng một mình trên dòng, việc ở các dòng sau', () => {
    const duties = read(
      'Điều 4. Trách nhiệm phối hợp\nSở Tài chính\n- Bố trí kinh phí thực hiện.\nSở Nội vụ\n- Rà soát biên chế.',
    );
    expect(duties.map((duty) => duty.lead)).toEqual([['Sở Tài chính'], ['Sở Nội vụ']]);
  });

  it('cơ quan trong ngoặc sau nhiệm vụ', () => {
    const duty = one(
      'II. NHIỆM VỤ\n1. Cấp tài khoản định danh cho công dân (Công an tỉnh chủ trì, phối hợp với Sở Nội vụ; hoàn thành trong năm 2025).',
    );
    expect(duty).toMatchObject({
      lead: ['Công an tỉnh'],
      coordinating: ['Sở Nội vụ'],
      recurrence: 'one-off',
      deadline: { rule: 'within', year: 2025 },
    });
  });

  it('ba dòng chủ trì, phối hợp, thời gian đứng sau nhiệm vụ', () => {
    const duty = one(
      'II. NHIỆM VỤ\n1. Hoàn thiện thể chế\n- Rà soát các văn bản về dữ liệu dân cư.\n- Cơ quan chủ trì: Sở Tư pháp.\n- Cơ quan phối hợp: Công an tỉnh.\n- Thời gian hoàn thành: Quý II/2025.',
    );
    expect(duty).toMatchObject({
      lead: ['Sở Tư pháp'],
      coordinating: ['Công an tỉnh'],
      deadline: { rule: 'within', quarter: 2, year: 2025 },
    });
  });

  it('“Giao X chủ trì, phối hợp với Y”', () => {
    const duty = one(
      'Điều 2. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, UBND các huyện hướng dẫn việc thực hiện.',
    );
    expect(duty).toMatchObject({ lead: ['Sở Y tế'], coordinating: ['Sở Tài chính', 'UBND các huyện'] });
  });

  it('“Chỉ đạo X làm Y”: người chỉ đạo và người thực hiện là hai', () => {
    const duty = one(
      'Điều 5. Ủy ban nhân dân các huyện\n1. Chỉ đạo Ủy ban nhân dân cấp xã lập danh sách hộ nghèo.',
    );
    expect(duty).toMatchObject({ lead: ['Ủy ban nhân dân các huyện'], executor: ['Ủy ban nhân dân cấp xã'] });
  });

  it('“Chỉ đạo X:” rồi các điểm a, b bên dưới', () => {
    const duties = read(
      'Điều 6. Sở Y tế\n1. Chỉ đạo các bệnh viện:\na) Cải cách thủ tục khám bệnh;\nb) Bảo đảm thuốc, vật tư.',
    );
    expect(duties.map((duty) => duty.executor)).toEqual([['các bệnh viện'], ['các bệnh viện']]);
    expect(duties[0]?.action).toBe('Chỉ đạo các bệnh viện: cải cách thủ tục khám bệnh');
  });

  it('chủ thể nêu ngay trong câu, có vế điều kiện đứng trước', () => {
    const duty = one(
      'Điều 3. Tiếp nhận thông tin\n2. Khi có yêu cầu của Sở Xây dựng, Công an tỉnh cử lực lượng bảo vệ đoàn kiểm tra trong vòng 24 giờ kể từ khi nhận được đề nghị.',
    );
    expect(duty).toMatchObject({
      lead: ['Công an tỉnh'],
      recurrence: 'on-demand',
      deadline: { rule: 'event', days: 1, anchor: 'khi nhận được đề nghị' },
    });
  });

  it('chỉ thị nêu chức danh: in đúng như văn bản', () => {
    const duty = one(
      'CHỈ THỊ\n1. Giám đốc Công an tỉnh chỉ đạo Công an cấp xã tăng cường kiểm tra an toàn phòng cháy.',
    );
    expect(duty).toMatchObject({ lead: ['Giám đốc Công an tỉnh'], executor: ['Công an cấp xã'] });
  });

  it('“Đề nghị …” là yêu cầu', () => {
    expect(one('Điều 9. Đề nghị Liên đoàn Lao động tỉnh\n1. Tuyên truyền pháp luật lao động.')).toMatchObject(
      { lead: ['Liên đoàn Lao động tỉnh'], binding: 'request' },
    );
  });
});

describe('câu bị ngắt dòng', () => {
  it('trước chữ hoa vẫn là một câu', () => {
    const structure = parseStructure('Điều 5. Trách nhiệm của Sở Nội vụ\n1. Rà soát hồ sơ.');
    const duties = draftDuties({
      ...structure,
      source: 'Điều 5. Sở Nội vụ\n1. Hằng quý tổng hợp, báo cáo\nBộ Nội vụ và Ủy ban nhân dân tỉnh.',
      provisions: [
        {
          id: 'd5',
          parent: null,
          kind: 'article',
          label: 'Điều 5',
          heading: 'Sở Nội vụ',
          text: '',
          start: 0,
          end: 80,
        },
        {
          id: 'd5.1',
          parent: 'd5',
          kind: 'clause',
          label: '1.',
          heading: 'Hằng quý tổng hợp, báo cáo',
          text: 'Bộ Nội vụ và Ủy ban nhân dân tỉnh.',
          start: 18,
          end: 80,
        },
      ],
    });
    expect(duties[0]).toMatchObject({
      lead: ['Sở Nội vụ'],
      recipient: ['Bộ Nội vụ', 'Ủy ban nhân dân tỉnh'],
      recurrence: 'quarterly',
    });
  });
});

describe('gửi cho ai', () => {
  it.each<[string, string[]]>([
    ['Gửi Sở Tài chính trước ngày 30 tháng 5 số liệu quyết toán.', ['Sở Tài chính']],
    ['Cung cấp cho Thuế tỉnh danh sách doanh nghiệp.', ['Thuế tỉnh']],
    ['Chuyển danh sách người tham gia cho Bảo hiểm xã hội tỉnh.', ['Bảo hiểm xã hội tỉnh']],
    ['Báo cáo kết quả thực hiện về Bảo hiểm xã hội tỉnh.', ['Bảo hiểm xã hội tỉnh']],
    ['Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch.', ['Ủy ban nhân dân tỉnh']],
    ['Lập dự toán trình cấp có thẩm quyền phê duyệt.', ['cấp có thẩm quyền']],
    ['Thông báo cho Ủy ban nhân dân cấp xã kết quả xử lý.', ['Ủy ban nhân dân cấp xã']],
    ['Giao chỉ tiêu đến từng tổ dân phố.', ['từng tổ dân phố']],
    ['Định kỳ cung cấp thông tin về doanh nghiệp giải thể để cơ quan Thuế kịp thời xử lý.', ['cơ quan Thuế']],
    ['Tuyên truyền chính sách cho người lao động.', []],
    ['Vận động người dân tham gia các chế độ liên quan đến BHXH, BHYT.', []],
  ])('%s', (text, recipient) => {
    expect(one(`Điều 7. Sở Nội vụ\n1. ${text}`).recipient).toEqual(recipient);
  });

  it('nơi nhận phải tổng hợp, báo cáo tiếp thì có thêm một việc của nơi nhận', () => {
    const duties = read(
      'Điều 8. Chế độ báo cáo\n1. Hằng năm, trước ngày 10 tháng 01 năm sau, các cơ quan, đơn vị báo cáo kết quả về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh chậm nhất vào ngày 20 tháng 01 năm sau.',
    );
    expect(
      duties.map(({ lead, recipient, deadline }) => [lead, recipient, deadline?.rule, deadline?.day]),
    ).toEqual([
      [['các cơ quan, đơn vị'], ['Sở Nội vụ'], 'before', 10],
      [['Sở Nội vụ'], ['UBND tỉnh'], 'no-later-than', 20],
    ]);
  });
});

describe('bảng phân công ở phụ lục', () => {
  it('mỗi dòng là một nhiệm vụ', () => {
    const structure = parseStructure(
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Công an tỉnh\n- Theo dõi việc thực hiện Kế hoạch này.',
    );
    const duties = draftDuties({
      ...structure,
      annexes: [
        {
          title: 'Danh mục nhiệm vụ',
          columns: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'],
          rows: [
            [
              '1',
              'Rà soát đối tượng tham gia BHXH',
              'Sở Nội vụ',
              'Thuế tỉnh, Sở Y tế',
              'Trước 30/6/2026',
              'Báo cáo',
            ],
          ],
        },
      ],
    });
    expect(duties.at(-1)).toMatchObject({
      lead: ['Sở Nội vụ'],
      coordinating: ['Thuế tỉnh', 'Sở Y tế'],
      recurrence: 'one-off',
      deadline: { rule: 'before', day: 30, month: 6, year: 2026 },
      deliverable: 'Báo cáo',
      schemes: ['BHXH'],
    });
  });
});

describe('không bịa ra nhiệm vụ', () => {
  it.each([
    'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định nguyên tắc, trách nhiệm phối hợp giữa các sở, ban, ngành.',
    'Điều 2. Nguyên tắc phối hợp\n1. Bảo đảm thống nhất, chặt chẽ, tránh chồng chéo.',
    'Điều 3. Nội dung phối hợp\n1. Tuyên truyền, phổ biến pháp luật.\n2. Thanh tra, kiểm tra.',
    'II. MỤC TIÊU\n1. Đến năm 2025 đạt 95% dân số tham gia BHYT.',
    'Điều 9. Kinh phí thực hiện\nKinh phí do ngân sách nhà nước bảo đảm theo phân cấp.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('tên viết tắt do chính văn bản đặt', () => {
  it('được hiểu là cơ quan và in như văn bản', () => {
    const structure = parseStructure(
      'Điều 6. Trách nhiệm\n1. TCDVT phối hợp với Sở Y tế rà soát người tham gia.\n2. Cung cấp danh sách cho TCDVT trước ngày 05 hằng tháng.',
    );
    const duties = draftDuties({ ...structure, abbreviations: { TCDVT: 'Tổ chức dịch vụ thu' } });
    expect(duties[0]).toMatchObject({ lead: ['TCDVT'], coordinating: ['Sở Y tế'] });
    expect(duties[1]).toMatchObject({ recipient: ['TCDVT'], recurrence: 'monthly' });
  });

  it('không ảnh hưởng tới văn bản đọc sau', () => {
    const structure = parseStructure(
      'Điều 6. Trách nhiệm\n1. TCDVT phối hợp với Sở Y tế rà soát người tham gia.',
    );
    draftDuties({ ...structure, abbreviations: { TCDVT: 'Tổ chức dịch vụ thu' } });
    expect(draftDuties({ ...structure, abbreviations: {} })).toEqual([]);
  });
});
