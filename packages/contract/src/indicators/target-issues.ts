import type { TargetIssueCode } from '@ansinh/domain/indicators';

interface IssueText {
  readonly vi: string;
  readonly en: string;
}

/** What an issue of a plan says: what is wrong, where, and what to do. */
export const TARGET_ISSUES: Readonly<Record<TargetIssueCode, IssueText>> = {
  'over-hundred': {
    vi: '{unit}: {value} % vượt quá 100 %. Sửa lại số.',
    en: '{unit}: {value} % is more than 100 %. Correct it.',
  },
  'over-whole': {
    vi: '{unit}: giao {value} người trong khi chỉ có {denominator} người. Sửa số giao hoặc mẫu số.',
    en: '{unit}: {value} people of only {denominator}. Correct the target or the denominator.',
  },
  'unit-not-there': {
    vi: '{unit} không tồn tại trong năm {year}. Giao cho đơn vị kế thừa, hoặc bỏ dòng này.',
    en: '{unit} does not exist in {year}. Assign to its successor, or drop the row.',
  },
  'unit-not-a-part': {
    vi: '{unit} không phải đơn vị trực thuộc được giao trong bản này. Bỏ dòng này.',
    en: '{unit} is not a part of the unit whose target is divided. Drop the row.',
  },
  'twice-given': {
    vi: '{unit} có hai dòng trong cùng bản giao. Giữ một dòng.',
    en: '{unit} has two rows. Keep one.',
  },
  'ten-fold': {
    vi: '{unit}: {value} gấp hoặc bằng khoảng một phần mười mức thường thấy ({usual}); có thể thừa hoặc thiếu một chữ số. Sửa, hoặc xác nhận là đúng.',
    en: '{unit}: {value} is about ten times or a tenth of the usual {usual}; perhaps a digit too many or too few. Correct or confirm.',
  },
  'below-reached': {
    vi: '{unit}: giao {value} trong khi đã đạt {reached}. Sửa, hoặc xác nhận là đúng.',
    en: '{unit}: {value} while {reached} is reached already. Correct or confirm.',
  },
  'no-headroom': {
    vi: '{unit}: {value} %, không còn dư địa.',
    en: '{unit}: {value} %, no headroom.',
  },
  'parts-differ': {
    vi: 'Các đơn vị cộng lại chưa khớp số của cấp trên: lệch {difference}. Xem nguyên nhân, sửa hoặc xác nhận.',
    en: 'The parts do not make the whole: {difference} apart. See why; correct or confirm.',
  },
  'denominator-missing': {
    vi: '{unit}: chưa có mẫu số, chưa quy được ra số người.',
    en: '{unit}: no denominator, so no number of people.',
  },
  'part-missing': {
    vi: '{count} đơn vị chưa được giao, trước hết là {first}. Giao thêm hoặc xác nhận.',
    en: '{count} units have no target, the first is {first}. Assign or confirm.',
  },
};

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** Returns the sentence of an issue, numbers as Vietnamese print them. */
export function targetIssueSentence(
  issue: { readonly code: TargetIssueCode; readonly params: Readonly<Record<string, string | number>> },
  language: 'vi' | 'en',
): string {
  return TARGET_ISSUES[issue.code][language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = issue.params[name];
    if (value === undefined) return place;
    return typeof value === 'number' && name !== 'year' ? NUMBER.format(value) : String(value);
  });
}
