import type { FigureFlagCode } from '@ansinh/domain/coverage';

interface FlagText {
  /** wrong: surely to be put right; look: may be right. */
  readonly weight: 'wrong' | 'look' | 'note';
  readonly vi: string;
  readonly en: string;
}

/** What a flag on a figure says, and how grave it is. */
export const FIGURE_FLAGS: Readonly<Record<FigureFlagCode, FlagText>> = {
  'missing-month': {
    weight: 'look',
    vi: 'Chưa có số liệu tháng {month}',
    en: 'No figure yet for {month}',
  },
  late: { weight: 'note', vi: 'Gửi muộn {days} ngày', en: 'Sent {days} days late' },
  estimated: { weight: 'note', vi: 'Số ước', en: 'Estimated' },
  unchanged: {
    weight: 'look',
    vi: 'Không đổi {months} tháng liền',
    en: 'Unchanged for {months} months',
  },
  'over-whole': {
    weight: 'wrong',
    vi: 'Vượt 100 %: {value} người trên {denominator} người',
    en: 'Over 100 %: {value} people of {denominator}',
  },
  'denominator-jump': {
    weight: 'look',
    vi: 'Mẫu số đổi {denominatorPercent} % trong khi số người chỉ đổi {valuePercent} %',
    en: 'The denominator changed by {denominatorPercent} % and the people by only {valuePercent} %',
  },
  'ten-fold': {
    weight: 'wrong',
    vi: 'Gấp {times} lần tháng trước ({before}): có thể thừa hoặc thiếu một chữ số',
    en: '{times} times the month before ({before}): perhaps a digit too many or too few',
  },
  'outlier-own': {
    weight: 'look',
    vi: 'Đổi {change} người, khác thường so với các tháng trước của chính đơn vị (thường {usual})',
    en: 'Changed by {change} people, unlike its own past months (usually {usual})',
  },
  'outlier-siblings': {
    weight: 'look',
    vi: 'Cách xa các đơn vị cùng cấp: {value} % so với {median} % ở giữa',
    en: 'Far from its siblings: {value} % against {median} % in the middle',
  },
  'parts-differ': {
    weight: 'wrong',
    vi: 'Khác tổng các phần: hơn {difference} người (âm là kém)',
    en: 'Not the sum of its parts: {difference} more (negative: fewer)',
  },
  'parts-missing': {
    weight: 'look',
    vi: '{missing}/{parts} đơn vị chưa có số nên tổng còn thiếu',
    en: '{missing} of {parts} units have no figure, so the total is short of them',
  },
  disputed: {
    weight: 'look',
    vi: 'Hai cơ quan báo khác nhau: {mine} và {other}',
    en: 'Two agencies state it differently: {mine} and {other}',
  },
  'rest-undivided': {
    weight: 'look',
    vi: 'Chưa gồm phần của {units}: chưa có tỷ lệ chia được xác nhận',
    en: 'Without its part of {units}: no confirmed share',
  },
  'weights-unverified': {
    weight: 'note',
    vi: 'Quy đổi theo tỷ lệ chưa xác minh',
    en: 'Restated by shares that are not verified',
  },
};

/** Returns the sentence of a flag in the given language, its places filled; whole numbers grouped as the language writes them. */
export function flagSentence(
  flag: { readonly code: FigureFlagCode; readonly params: Readonly<Record<string, string | number>> },
  language: 'vi' | 'en',
): string {
  const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return FIGURE_FLAGS[flag.code][language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = flag.params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? format.format(value) : value;
  });
}
