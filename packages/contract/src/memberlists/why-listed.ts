import type { ListKind, ListScheme, ListReasons, ScorePart } from '@ansinh/domain/memberlists';
import { formatDate } from '@ansinh/vietnamese/plain-date';

type Language = 'vi' | 'en';

/** What is said of an entry. */
export interface ListedEntry {
  readonly kind: ListKind;
  readonly scheme: ListScheme;
  readonly reasons: ListReasons;
}

const SIGNS: Readonly<Record<Language, Readonly<Record<ScorePart, string>>>> = {
  vi: {
    household: 'cùng hộ có người đang tự đóng BHYT',
    'left-compulsory': 'mới nghỉ đóng BHXH bắt buộc',
    lately: 'mới dừng tham gia chưa đến một năm',
    support: 'được ngân sách hỗ trợ mức đóng',
    age: 'ở độ tuổi hay tham gia',
  },
  en: {
    household: 'somebody of the household pays for health insurance',
    'left-compulsory': 'left compulsory insurance lately',
    lately: 'stopped less than a year ago',
    support: 'the State supports the contribution',
    age: 'of an age at which people often join',
  },
};

/** Returns why a person stands on a list, as an official would say it at the door. */
export function whyListed(entry: ListedEntry, language: Language = 'vi'): string {
  const { kind, reasons } = entry;
  const base = language === 'vi' ? vietnameseBase(entry) : englishBase(entry);
  const said = [base];
  const { support, parts, score } = reasons;
  if (support !== undefined)
    said.push(
      language === 'vi'
        ? `Thuộc nhóm ${support}, được ngân sách hỗ trợ một phần mức đóng.`
        : `Of group ${support}, whose contribution the State supports in part.`,
    );
  if (kind === 'potential' && parts !== undefined) {
    const signs = Object.entries(parts).map(
      ([part, points]) => `${SIGNS[language][part as ScorePart]} (${points})`,
    );
    said.push(
      language === 'vi'
        ? `Ước ${score ?? 0} điểm: ${signs.join('; ')}.`
        : `Estimated at ${score ?? 0} points: ${signs.join('; ')}.`,
    );
  }
  return said.join(' ');
}

function vietnameseBase({ kind, scheme, reasons: { until, compulsoryUntil } }: ListedEntry): string {
  const day = until === undefined ? '' : formatDate(until);
  const left =
    compulsoryUntil === undefined
      ? ''
      : ` Đã đóng BHXH bắt buộc đến ngày ${formatDate(compulsoryUntil)}, chưa đóng tiếp.`;
  if (scheme === 'BHYT') {
    if (kind === 'due') return `Thẻ BHYT đến hết ngày ${day}, chưa thấy đóng tiếp.`;
    return until === undefined
      ? 'Cư trú trên địa bàn, sổ không ghi lần tham gia BHYT nào.'
      : `Thẻ BHYT đã hết hạn ngày ${day}, chưa thấy tham gia lại.`;
  }
  if (kind === 'due') return `Đã đóng BHXH tự nguyện đến hết ngày ${day}, chưa thấy đóng tiếp.${left}`;
  return until === undefined
    ? `Trong độ tuổi tham gia, chưa đóng BHXH tự nguyện và không đóng BHXH bắt buộc.${left}`
    : `Đã dừng đóng BHXH tự nguyện từ sau ngày ${day}.${left}`;
}

function englishBase({ kind, scheme, reasons: { until, compulsoryUntil } }: ListedEntry): string {
  const day = until === undefined ? '' : formatDate(until);
  const left =
    compulsoryUntil === undefined
      ? ''
      : ` Paid compulsory social insurance until ${formatDate(compulsoryUntil)}, nothing since.`;
  if (scheme === 'BHYT') {
    if (kind === 'due') return `The health card lasts until ${day}; no further payment is known.`;
    return until === undefined
      ? 'Lives here; the register knows of no health insurance at all.'
      : `The health card ended on ${day}; no return is known.`;
  }
  if (kind === 'due')
    return `Voluntary social insurance is paid until ${day}; no further payment is known.${left}`;
  return until === undefined
    ? `Of an age to join, neither in voluntary nor in compulsory social insurance.${left}`
    : `Stopped paying voluntary social insurance after ${day}.${left}`;
}
