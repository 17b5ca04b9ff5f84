import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';

/** One reason for a due date, in words. */
export interface DerivationStep {
  readonly rule: string;
  readonly text_vi: string;
  readonly text_en: string;
}

/** What a due date rests on: the words of the text, a setting of the province, or a setting nobody has verified. */
export type DerivationBasis = 'text' | 'configured' | 'unverified';

export interface Derivation {
  readonly steps: readonly DerivationStep[];
  readonly basis: DerivationBasis;
}

interface Words {
  readonly basis: DerivationBasis;
  readonly vi: string;
  readonly en: string;
}

const RECURRENCE: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  weekly: ['hằng tuần', 'weekly'],
  monthly: ['hằng tháng', 'monthly'],
  quarterly: ['hằng quý', 'quarterly'],
  semiannual: ['6 tháng một lần', 'every six months'],
  annual: ['hằng năm', 'yearly'],
};

const NOT_LAW = {
  vi: 'cấu hình của tỉnh, không phải quy định của văn bản',
  en: 'a setting of the province, not the text',
};

function quote(raw: string, fallback: string): string {
  return raw === '' ? fallback : `“${raw}”`;
}

function dayWords(kind: string | undefined, days: string | undefined): readonly [vi: string, en: string] {
  return kind === 'working'
    ? [`${days} ngày làm việc`, `${days} working days`]
    : [`${days} ngày`, `${days} days`];
}

function words(rule: string, args: readonly string[], raw: string): Words {
  const [first = '', second = '', third] = args;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(first) ? formatDate(first) : first;
  const [viCadence, enCadence] = RECURRENCE[first] ?? [first, first];
  switch (rule) {
    case 'before': {
      const last = formatDate(addDays(first, -1));
      return {
        basis: 'text',
        vi: `${quote(raw, `trước ngày ${day}`)} là hạn loại trừ: ngày cuối cùng còn đúng hạn là ${last}`,
        en: `${quote(raw, `before ${day}`)} excludes the day named: the last day on time is ${last}`,
      };
    }
    case 'by':
      return {
        basis: 'text',
        vi: `${quote(raw, `ngày ${day}`)} tính cả ngày ấn định: ngày cuối cùng còn đúng hạn là ${day}`,
        en: `${quote(raw, day)} includes the day named: the last day on time is ${day}`,
      };
    case 'as-of':
      return {
        basis: 'configured',
        vi: `${quote(raw, `đến ngày ${day}`)} là ngày chốt số liệu ${day}; hạn gửi sau ngày chốt ${second} ngày (${NOT_LAW.vi})`,
        en: `${quote(raw, `as of ${day}`)} is the data cut-off ${day}; due ${second} days after it (${NOT_LAW.en})`,
      };
    case 'last-day':
      return {
        basis: 'text',
        vi: `${quote(raw, 'trong kỳ')} hết vào ngày cuối kỳ: ${day}`,
        en: `${quote(raw, 'within the period')} ends with the period's last day: ${day}`,
      };
    case 'aligned':
      return {
        basis: 'unverified',
        vi: `${quote(raw, 'theo chu kỳ dự toán')}: lấy ngày ${day} (${NOT_LAW.vi}; chưa xác minh)`,
        en: `${quote(raw, 'with the budget cycle')}: ${day} is taken (${NOT_LAW.en}; not verified)`,
      };
    case 'undated':
      return {
        basis: 'configured',
        vi: `văn bản không ấn định ngày; lấy ngày cuối kỳ ${day} (${NOT_LAW.vi})`,
        en: `the text names no day; the period's last day ${day} is taken (${NOT_LAW.en})`,
      };
    case 'after-period':
      return {
        basis: 'configured',
        vi: `văn bản không ấn định ngày; lấy ${second} ngày sau ngày cuối kỳ ${day} (${NOT_LAW.vi})`,
        en: `the text names no day; ${second} days after the period's last day ${day} are taken (${NOT_LAW.en})`,
      };
    case 'next-year':
      return {
        basis: 'text',
        vi: `“năm sau”: hạn rơi vào năm sau năm ${first}`,
        en: `“the year after”: due in the year after ${first}`,
      };
    case 'fiscal': {
      const [vi, en] = dayWords(third, second);
      return {
        basis: 'text',
        vi: `${quote(raw, 'sau niên độ')}: ${vi} sau ngày hết niên độ ${day}`,
        en: `${en} after the fiscal year ends on ${day}`,
      };
    }
    case 'fiscal-open':
      return {
        basis: 'text',
        vi: `${quote(raw, 'sau niên độ')}: mở sau ngày hết niên độ ${day}; văn bản không ấn định số ngày nên không đặt hạn`,
        en: `opens after the fiscal year ends on ${day}; the text gives no number of days, so no due date is set`,
      };
    case 'event': {
      const [vi, en] = dayWords(third, second);
      return {
        basis: 'text',
        vi: `${quote(raw, vi)}: ${vi} kể từ ngày ${day}, không tính ngày xảy ra sự kiện`,
        en: `${quote(raw, en)}: ${en} from ${day}, the day of the event not counted`,
      };
    }
    case 'either':
      return {
        basis: 'configured',
        vi: `${quote(raw, 'hằng năm hoặc 6 tháng')}: chọn ${viCadence} (${NOT_LAW.vi})`,
        en: `${quote(raw, 'yearly or every six months')}: ${enCadence} is chosen (${NOT_LAW.en})`,
      };
    case 'unspecified':
      return {
        basis: 'configured',
        vi: `${quote(raw, 'định kỳ')} không nói kỳ nào; lấy ${viCadence} (${NOT_LAW.vi})`,
        en: `${quote(raw, 'periodically')} names no period; ${enCadence} is taken (${NOT_LAW.en})`,
      };
    case 'assumed-annual':
      return {
        basis: 'configured',
        vi: 'văn bản ghi ngày mà không ghi năm và không nói lặp lại; hiểu là hằng năm',
        en: 'the text names a day without a year and no recurrence; read as yearly',
      };
    case 'province':
      return {
        basis: 'configured',
        vi: `kỳ hạn do tỉnh đặt (${NOT_LAW.vi})`,
        en: `cadence or deadline set by the province (${NOT_LAW.en})`,
      };
    case 'shift-next':
      return {
        basis: 'configured',
        vi: `${day} là ngày nghỉ: hạn kết thúc vào ngày làm việc tiếp theo ${formatDate(second)}`,
        en: `${day} is not a working day: due on the next working day ${formatDate(second)}`,
      };
    case 'shift-previous':
      return {
        basis: 'configured',
        vi: `${day} là ngày nghỉ: hạn lùi về ngày làm việc trước đó ${formatDate(second)}`,
        en: `${day} is not a working day: due on the working day before, ${formatDate(second)}`,
      };
    default:
      throw new RangeError(`unknown derivation step: ${rule}`);
  }
}

const RANK: Readonly<Record<DerivationBasis, number>> = { text: 0, configured: 1, unverified: 2 };

/**
 * Returns in words why a due date is what it is. `code` is the compact form that occurrences are stored with:
 * steps "rule:argument,argument" joined by ";". `raw` is the deadline as printed, '' when the text names none.
 * The basis is that of the weakest step. Throws RangeError for a code of another making.
 */
export function describeDerivation(code: string, raw: string): Derivation {
  let basis: DerivationBasis = 'text';
  const steps = code.split(';').map((step): DerivationStep => {
    const [rule = '', args = ''] = step.split(':');
    const said = words(rule, args === '' ? [] : args.split(','), raw);
    if (RANK[said.basis] > RANK[basis]) basis = said.basis;
    return { rule, text_vi: said.vi, text_en: said.en };
  });
  return { steps, basis };
}
