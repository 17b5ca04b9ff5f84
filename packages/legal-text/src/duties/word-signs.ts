/** Syllables without which no expression of time can stand in a text, as they are written in lower case. */
const SYLLABLES = {
  DIGIT: /\d/u,
  DAY: /ngày/u,
  WEEK: /tuần/u,
  MONTH: /tháng/u,
  QUARTER: /qu[ýí]/u,
  YEAR: /năm/u,
  TIMES: /lần/u,
  STAGE: /giai/u,
  TERM: /k[ỳì]/u,
  EVERY: /h[ằà]ng|mỗi|từng/u,
  BY: /theo/u,
  REPORT: /cáo/u,
  CLOSE: /kết/u,
  END: /cuối/u,
  BEGIN: /đầu/u,
  ONE: /một|cả/u,
  FISCAL: /niên|nửa/u,
  SPENT: /hết/u,
  BEFORE: /trước/u,
  UNTIL: /đến|chốt|điểm/u,
  LATEST: /nhất|quá|muộn/u,
  WITHIN: /vào|trong/u,
  FROM: /từ/u,
  OR: /hoặc/u,
  WITH: /cùng/u,
  WHEN: /khi/u,
  CASE: /nếu|trường|yêu/u,
  TROUBLE: /khó|vướng|trình|xuất/u,
  STEADY: /thường|tục|kịp|quanh|suốt|định/u,
  AFTER: /sau/u,
  CLOCK: /giờ|tiếng|phút/u,
} as const;

const NAMES = Object.keys(SYLLABLES) as (keyof typeof SYLLABLES)[];
const PATTERNS = Object.values(SYLLABLES);

/** One bit for each kind of syllable. */
export const SIGN = Object.fromEntries(NAMES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<keyof typeof SYLLABLES, number>
>;

/** The signs of a word in lower case. */
export function signsOfWord(lower: string): number {
  let signs = 0;
  PATTERNS.forEach((pattern, bit) => {
    if (pattern.test(lower)) signs |= 1 << bit;
  });
  return signs;
}
