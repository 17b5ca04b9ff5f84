import { describe, expect, it } from 'vitest';
import { readStatement } from './read-statement.ts';

const read = (...lines: string[]): ReturnType<typeof readStatement> =>
  readStatement(new TextEncoder().encode(lines.join('\n')));

describe('Đọc sao kê ngân hàng', () => {
  it('cột số tiền ghi nợ, tài khoản ghi có và số dư đứng trước không bị lấy làm số tiền ghi có', async () => {
    const { credits } = await read(
      'Ngày giao dịch;Tài khoản ghi có;Số dư;Số tiền ghi nợ;Số tiền ghi có;Số CT;Nội dung',
      '14/10/2026;0123456789;9.000.000;25.000;;CT1;PHI CHUYEN TIEN',
      '14/10/2026;0123456789;10.366.200;;1.366.200;CT2;NOP TIEN',
    );
    expect(credits).toMatchObject([{ amount: 1_366_200, reference: 'CT2', content: 'NOP TIEN' }]);
  });

  it('sao kê chỉ có một cột số tiền thì lấy cột đó; ngày kèm giờ và ngày dạng năm-tháng-ngày đều đọc được', async () => {
    const { credits, unreadable } = await read(
      'Ngày;Số tiền;Diễn giải',
      '14/10/2026 08:30:00;500.000;A',
      '2026-10-15T08:30:00;600000;B',
      '2026-13-45;700000;C',
    );
    expect(credits.map(({ bookedOn, amount }) => [bookedOn, amount])).toEqual([
      ['2026-10-14', 500_000],
      ['2026-10-15', 600_000],
    ]);
    expect(unreadable).toEqual([{ row: 4, text: '700000' }]);
  });

  it('ký tự rỗng giữa một tệp hỏng không đi vào sổ', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `14/10/2026;${at + 1};NOP TIEN`);
    const { credits } = await read('Ngày;Số tiền;Nội dung', ...many, '14/10/2026;500000;NOP\0 TIEN');
    expect(credits.at(-1)).toMatchObject({ amount: 500_000, content: 'NOP TIEN' });
  });
});
