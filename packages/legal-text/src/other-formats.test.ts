import { describe, expect, it } from 'vitest';
import { readRegulation } from './read-regulation.ts';
import type { ParsedRegulation } from './parsed-regulation.ts';
import { letterPdf, planDocx, regulationHtml } from './testing/sample-files.ts';

async function read(bytes: Uint8Array, name: string): Promise<ParsedRegulation> {
  const result = await readRegulation(bytes, name);
  if (!result.ok) throw new Error(result.code);
  return result.value.regulation;
}

function rows({ duties }: ParsedRegulation): string[] {
  return duties.map(({ provision, lead, coordinating, recipient, recurrence, deadline }) =>
    [
      provision,
      lead.join(' + '),
      coordinating.join(' + '),
      recipient.join(' + '),
      recurrence,
      deadline === null
        ? ''
        : [deadline.rule, deadline.day, deadline.month, deadline.year, deadline.days, deadline.dayKind]
            .filter((part) => part !== undefined)
            .join(' '),
    ].join(' | '),
  );
}

describe('kế hoạch Word đánh số tự động, bảng phân công có ô gộp', () => {
  it('số tự động thành nhãn; ô gộp dọc áp dụng cho mọi dòng; dòng tên nhóm không thành tiêu đề cột', async () => {
    const plan = await read(planDocx(), 'ke-hoach.docx');
    expect(rows(plan)).toEqual([
      'r2.1.a | Sở Văn hóa, Thể thao và Du lịch | Hội Người khuyết tật tỉnh |  | annual | ',
      'r2.1.b | Sở Văn hóa, Thể thao và Du lịch |  | Ủy ban nhân dân tỉnh | annual | before 15 12',
      'r2.2.g1 | Sở Tài chính |  |  | none | ',
      'pl1 | Đài Phát thanh và Truyền hình tỉnh | Sở Y tế |  | one-off | within 6 2025',
      'pl1 | Đài Phát thanh và Truyền hình tỉnh | Các sở, ngành |  | weekly | ',
      'pl1 | Thanh tra tỉnh | Ủy ban nhân dân các huyện |  | one-off | before 30 10 2025',
    ]);
    expect(plan.annexes[0]?.columns).toEqual([
      'TT',
      'Nội dung công việc',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian hoàn thành',
    ]);
    expect(plan.document).toMatchObject({ issuer: 'ỦY BAN NHÂN DÂN TỈNH NAM SƠN', issuedOn: '2025-03-11' });
  });
});

describe('trang web văn bản pháp luật', () => {
  it('quyết định và quy chế kèm theo tách nhau; điều thi hành không thành nhiệm vụ', async () => {
    const page = await read(regulationHtml(), 'qd41.html');
    expect(page.document).toMatchObject({
      number: '41/2021/QĐ-UBND',
      effectiveOn: '2021-12-05',
      signer: { name: 'Nguyễn Hữu Đức', position: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH' },
      recipients: ['Như Điều 3', 'Lưu: VT'],
    });
    expect(rows(page)).toEqual([
      'd2.1 | Sở Tài nguyên và Môi trường | Sở Y tế + Ban Quản lý các khu công nghiệp tỉnh |  | annual | ',
      'd2.2 | Sở Tài nguyên và Môi trường |  |  | on-demand | event 1 calendar',
      'd3 | Ban Quản lý các khu công nghiệp tỉnh |  | Sở Tài nguyên và Môi trường | semiannual | before 20 6',
      'd3 | Ban Quản lý các khu công nghiệp tỉnh |  | Sở Tài nguyên và Môi trường | annual | before 20 12',
    ]);
  });
});

describe('công văn PDF', () => {
  it('câu ngắt qua trang liền lại, số trang bỏ; cơ quan được yêu cầu ở câu mở đầu chịu việc bên dưới', async () => {
    const letter = await read(letterPdf(), 'cv310.pdf');
    expect(rows(letter)).toEqual([
      'k1 | Bảo hiểm xã hội các huyện |  | Bảo hiểm xã hội tỉnh | monthly | before 5',
      'k2 | Bảo hiểm xã hội các huyện | Chi cục Thuế + Công an huyện |  | on-demand | event 5 working',
      'k3 | Phòng Quản lý thu |  | Giám đốc | monthly | no-later-than 20',
    ]);
  });
});
