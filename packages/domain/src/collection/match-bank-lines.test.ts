import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchBankLines, type BankCredit, type UnmatchedRemittance } from './match-bank-lines.ts';

const credit = (id: string, changes: Partial<BankCredit> = {}): BankCredit => ({
  id,
  bookedOn: '2026-10-13',
  reference: '',
  content: '',
  amount: 1_000_000,
  ...changes,
});
const remittance = (id: string, changes: Partial<UnmatchedRemittance> = {}): UnmatchedRemittance => ({
  id,
  paidOn: '2026-10-13',
  bankReference: '',
  amount: 1_000_000,
  ...changes,
});

describe('Khớp sao kê ngân hàng với bảng kê nộp tiền', () => {
  it('theo số tham chiếu trước, kể cả khi số tiền khác: chênh lệch phải lộ ra', () => {
    const credits = [credit('a', { content: 'TCDVT nop tien FT26-1013/88', amount: 999_000 })];
    expect(matchBankLines(credits, [remittance('x', { bankReference: 'FT26101388' })])).toEqual([
      { creditId: 'a', remittanceId: 'x', by: 'reference' },
    ]);
  });

  it('không có tham chiếu thì theo số tiền và ngày gần nhau', () => {
    expect(matchBankLines([credit('a')], [remittance('x', { paidOn: '2026-10-11' })])).toEqual([
      { creditId: 'a', remittanceId: 'x', by: 'amount' },
    ]);
    expect(matchBankLines([credit('a')], [remittance('x', { paidOn: '2026-10-01' })])).toEqual([]);
  });

  it('hai bảng kê cùng số tiền thì để người khớp, không đoán', () => {
    expect(matchBankLines([credit('a')], [remittance('x'), remittance('y')])).toEqual([]);
  });

  it('tham chiếu quá ngắn thì không dùng', () => {
    const credits = [credit('a', { content: 'nop 12 trieu', amount: 5 })];
    expect(matchBankLines(credits, [remittance('x', { bankReference: '12' })])).toEqual([]);
  });

  it('sao kê vài chục nghìn dòng, nhiều khoản bằng nhau, vẫn khớp xong ngay', () => {
    const credits = Array.from({ length: 30_000 }, (_, at) =>
      credit(`c${at}`, { content: `NOP TIEN ${at}` }),
    );
    const waiting = Array.from({ length: 200 }, (_, at) =>
      remittance(`r${at}`, { bankReference: `FT${at + 1_000}` }),
    );
    const sole = credit('một', { content: 'TCDVT FT1199 nop tien', amount: 7 });
    const began = process.threadCpuUsage();
    expect(matchBankLines([...credits, sole], waiting)).toEqual([
      { creditId: 'một', remittanceId: 'r199', by: 'reference' },
    ]);
    // Of this thread's own work: a busy machine makes it wait, not work.
    expect(process.threadCpuUsage(began).user).toBeLessThan(5_000_000);
  });

  it('không khoản nào và không bảng kê nào bị khớp hai lần', () => {
    const amounts = fc.integer({ min: 1, max: 4 });
    const references = fc.constantFrom('', 'FT0001', 'FT0002');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amounts, references), { maxLength: 8 }),
        fc.array(fc.tuple(amounts, references), { maxLength: 8 }),
        (ones, others) => {
          const matches = matchBankLines(
            ones.map(([amount, reference], at) => credit(`c${at}`, { amount, reference })),
            others.map(([amount, bankReference], at) => remittance(`r${at}`, { amount, bankReference })),
          );
          expect(new Set(matches.map(({ creditId }) => creditId)).size).toBe(matches.length);
          expect(new Set(matches.map(({ remittanceId }) => remittanceId)).size).toBe(matches.length);
        },
      ),
    );
  });
});
