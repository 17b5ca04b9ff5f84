import { createHash } from 'node:crypto';
import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';
import { parseVietnameseDate } from '@ansinh/vietnamese/plain-date';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import { Refusal } from '../../platform/refusal.ts';
import { readTableRows, type TableRow } from '../../platform/sheets/read-table-rows.ts';
import type { StatedCredit } from './db/bank-lines.repo.ts';

/** More than any account is credited in a month. */
const MOST_ROWS = 50_000;

/** How banks head their columns, folded; the first that fits counts. Debits, balances and accounts are headed alike and are no credits. */
const HEADERS = {
  day: /^(ngay|date|transaction date)/u,
  credit:
    /^(?!.*(ghi no|phat sinh no|so tien no|debit|so du|balance|tai khoan|account)).*(ghi co|phat sinh co|so tien co|credit|^co$|^so tien)/u,
  reference: /(tham chieu|but toan|ma giao dich|so ct|so chung tu|reference|^ref)/u,
  content: /(noi dung|dien giai|mo ta|description|remark)/u,
} as const;

/** Returns the credits of a bank statement and the rows that cannot be read. Lines without a credit are not credits. */
export async function readStatement(
  bytes: Uint8Array,
): Promise<{ credits: StatedCredit[]; unreadable: { row: number; text: string }[] }> {
  const rows = await readTableRows(bytes, MOST_ROWS, 'collection.statement_unreadable');
  const at = rows.findIndex(({ cells }) => columnOf(cells, 'day') >= 0 && columnOf(cells, 'credit') >= 0);
  const header = rows[at];
  if (!header) throw new Refusal('collection.statement_unreadable');
  const columns = {
    day: columnOf(header.cells, 'day'),
    credit: columnOf(header.cells, 'credit'),
    reference: columnOf(header.cells, 'reference'),
    content: columnOf(header.cells, 'content'),
  };
  const credits: StatedCredit[] = [];
  const unreadable: { row: number; text: string }[] = [];
  // Two equal lines of one statement are two credits; the same statement again is the same two.
  const seen = new Map<string, number>();
  for (const row of rows.slice(at + 1)) {
    const written = row.cells[columns.credit] ?? '';
    const amount = parseVietnameseNumber(written.replaceAll(/[đ₫]|VND/giu, '').trim());
    const day = dayOf(row.cells[columns.day] ?? '');
    if (written === '' || amount === 0 || isTotal(row)) continue;
    if (amount === null || amount < 0 || !Number.isSafeInteger(amount) || day === null) {
      unreadable.push({ row: row.row, text: written });
      continue;
    }
    const said = {
      bookedOn: day,
      amount,
      reference: row.cells[columns.reference] ?? '',
      content: row.cells[columns.content] ?? '',
    };
    const plain = JSON.stringify(said);
    const times = seen.get(plain) ?? 0;
    seen.set(plain, times + 1);
    credits.push({ ...said, fingerprint: createHash('sha256').update(`${plain}#${times}`).digest('hex') });
  }
  return { credits, unreadable };
}

function columnOf(cells: readonly string[], what: keyof typeof HEADERS): number {
  return cells.findIndex((cell) => HEADERS[what].test(foldDiacritics(cell)));
}

/** A day may be followed by the hour. */
function dayOf(cell: string): string | null {
  return parseVietnameseDate(cell.split(/[ T]/u)[0] ?? '');
}

function isTotal({ cells }: TableRow): boolean {
  return cells.some((cell) => /^(tong|cong|so du)/u.test(foldDiacritics(cell)));
}
