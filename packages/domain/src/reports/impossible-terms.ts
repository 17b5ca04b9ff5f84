import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';

/** One level of a chain of reports. Days ISO. */
export interface TermLevel {
  /** As in the middle of a sentence: "các đơn vị", "Bảo hiểm xã hội tỉnh". */
  readonly who: string;
  readonly whoEn: string;
  /** Last day in time; null: no term. */
  readonly dueOn: string | null;
  /** Day the figures are as of; null: not said. */
  readonly dataAsOf: string | null;
}

/** Terms that cannot both be kept, in words. */
export interface TermWarning {
  readonly code: 'above_before_below' | 'no_day_between' | 'due_before_data';
  readonly vi: string;
  readonly en: string;
}

/**
 * Returns what cannot be kept in a chain of reports, lowest level first: a level that must report before the one it collects from, or on the very
 * same day, and reports owed before the day their figures are as of.
 */
export function impossibleTerms(levels: readonly TermLevel[]): TermWarning[] {
  const early = levels.flatMap((level) => dueBeforeData(level));
  const pairs = levels.flatMap((below, at) => {
    const above = levels[at + 1];
    return above ? outOfOrder(below, above) : [];
  });
  return [...early, ...pairs];
}

function dueBeforeData({ who, whoEn, dueOn, dataAsOf }: TermLevel): TermWarning[] {
  if (dueOn === null || dataAsOf === null || dueOn >= dataAsOf) return [];
  const [due, data] = [formatDate(dueOn), formatDate(dataAsOf)];
  return [
    {
      code: 'due_before_data',
      vi: `${capital(who)} phải gửi chậm nhất ${due} nhưng số liệu chốt ngày ${data}: số gửi là số ước, hoặc lùi hạn gửi đến sau ngày chốt.`,
      en: `${capital(whoEn)} must send by ${due}, but the figures are as of ${data}: what is sent is an estimate, or the term has to move behind the cut-off.`,
    },
  ];
}

function outOfOrder(below: TermLevel, above: TermLevel): TermWarning[] {
  if (below.dueOn === null || above.dueOn === null || above.dueOn > below.dueOn) return [];
  const [lower, upper] = [formatDate(below.dueOn), formatDate(above.dueOn)];
  if (above.dueOn === below.dueOn)
    return [
      {
        code: 'no_day_between',
        vi: `${capital(above.who)} phải báo cáo ngày ${upper}, cùng ngày hạn của ${below.who}: không còn ngày nào để tổng hợp. Đặt hạn của ${below.who} sớm hơn.`,
        en: `${capital(above.whoEn)} must report on ${upper}, the very day of ${below.whoEn}: no day is left to consolidate. Set the term of ${below.whoEn} earlier.`,
      },
    ];
  const latest = formatDate(addDays(above.dueOn, -1));
  return [
    {
      code: 'above_before_below',
      vi: `${capital(above.who)} phải báo cáo chậm nhất ${upper}, trước hạn ${lower} của ${below.who}. Đặt hạn của ${below.who} chậm nhất ${latest}.`,
      en: `${capital(above.whoEn)} must report by ${upper}, before the term of ${below.whoEn} (${lower}). Set the term of ${below.whoEn} to ${latest} at the latest.`,
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
