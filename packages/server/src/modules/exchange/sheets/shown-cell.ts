import type { DatasetColumn } from '@ansinh/domain/exchange';
import { parsePeriodKey } from '@ansinh/vietnamese/period';
import { formatDate, isIsoDate } from '@ansinh/vietnamese/plain-date';

const SEXES: Readonly<Record<string, string>> = { male: 'Nam', female: 'Nữ' };
const YES_NO: Readonly<Record<string, string>> = { true: 'Có', false: 'Không' };

/** Returns a kept value as an official writes it: it reads back as the same value. What was not understood stays as written. */
export function shownCell({ kind, codes }: DatasetColumn, value: string | null): string | null {
  if (value === null) return null;
  switch (kind) {
    case 'sex':
      return SEXES[value] ?? value;
    case 'yes-no':
      return YES_NO[value] ?? value;
    case 'period':
      return parsePeriodKey(value)?.label ?? value;
    case 'code':
      return codes?.find(({ code }) => code === value)?.label || value;
    case 'partial-date':
      return partialDate(value);
    default:
      return value;
  }
}

function partialDate(value: string): string {
  if (isIsoDate(value)) return formatDate(value);
  const [year, month] = /^(\d{4})-(\d{2})$/u.exec(value)?.slice(1) ?? [];
  return year === undefined ? value : `${month ?? ''}/${year}`;
}
