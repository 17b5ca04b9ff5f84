import { matchesOf } from '../matches.ts';
import type { DeadlineRule } from '../parsed-regulation.ts';
import {
  anchored,
  byYearRule,
  dayRule,
  firstDays,
  fromRule,
  inRange,
  monthRule,
  withinRule,
} from './deadline-rule.ts';
import { eventClocks } from './event-clock.ts';
import { remembered } from '../remembered.ts';
import { timeSigns } from './time-signs.ts';
import { SIGN } from './word-signs.ts';

/** A deadline found in a text with the place of its words. */
export interface FoundDeadline {
  readonly rule: DeadlineRule;
  readonly start: number;
  readonly end: number;
  /** A day of the calendar (each such day is a delivery of its own). */
  readonly dated: boolean;
}

const YEAR = String.raw`(?:\s*(?:/|-|\.|,?\s*năm\s+)\s*(?<year>(?:19|20)\d{2}))?`;
const DAY = String.raw`(?:hết\s+)?(?:ngày\s+)?(?<day>[0-3]?\d)(?:\s*(?:/|-|\.)\s*|\s+tháng\s+)(?<month>1[0-2]|0?[1-9])(?!\d)${YEAR}`;
const MONTH_DAY = String.raw`ngày\s+(?:làm\s+việc\s+)?(?<mday>[0-3]?\d|cuối\s+cùng|cuối)(?:(?=\s*(?:[),;.]|$))|\s+(?:hằng\s+tháng|hàng\s+tháng|(?:của\s+)?mỗi\s+tháng|của\s+tháng|tháng)[^,.;)]{0,40}?(?=[,.;)]|$|\s+(?:để|gửi|báo|về|cho|tổng|đến|kèm|và)\s))`;
const NEXT_YEAR = String.raw`(?:\s*(?:của\s+)?(?<next>năm\s+(?:sau|kế\s+tiếp|tiếp\s+theo|liền\s+kề|trước(?:\s+liền\s+kề)?)))?`;
const WITH_YEARLY = String.raw`(?:\s*(?:hằng|hàng|mỗi|của\s+mỗi)\s+năm)?`;

/** "Trước 15 giờ ngày 10/11", "trước 17h00, ngày …": the hour is no part of the rule. */
const HOUR = String.raw`(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{2}(?:\s*phút)?)?\s*,?\s*(?:(?:của|trong)\s+)?)?`;

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:xong\s+)?trước\s+${HOUR}(?:${DAY}${NEXT_YEAR}${WITH_YEARLY}|${MONTH_DAY})`,
  'giu',
);
const NO_LATER = new RegExp(
  String.raw`(?<![\p{L}])(?:chậm\s+nhất|muộn\s+nhất|không\s+quá|không\s+muộn\s+hơn|đến\s+hết|trước\s+hoặc\s+(?:trong|vào)|hoàn\s+thành\s+(?:trong|vào)|vào|xong\s+trong)\s*(?:là|vào|đến|trước|đến\s+hết|hết)?\s*${HOUR}(?:${DAY}${NEXT_YEAR}${WITH_YEARLY}|${MONTH_DAY})`,
  'giu',
);
/** "Phấn đấu đến 30/6/2026 đạt …": a day with its year behind "đến" alone. */
const UNTIL = new RegExp(
  String.raw`(?<![\p{L}])đến(?<!(?:từ|tính)\s[^,;.]{0,25}đến)\s+(?:ngày\s+)?(?=[0-3]?\d(?:\s*/|\s+tháng)\s*\d{1,2}(?:\s*/|\s+năm)\s*20\d{2})${DAY}`,
  'giu',
);
const AS_OF = new RegExp(
  String.raw`(?<![\p{L}])(?:tính\s+đến|chốt\s+(?:số\s+liệu\s+)?(?:đến|tại|vào)|đến\s+thời\s+điểm|tại\s+thời\s+điểm|khi\s+kết\s+thúc\s+năm[^,.;()]{0,20}?\s*[-–(]?)\s*(?:hết\s+)?(?:thời\s+điểm\s+)?(?:${DAY}${WITH_YEARLY}|tháng\s+(?<asmonth>1[0-2]|0?[1-9])(?!\d)${WITH_YEARLY})`,
  'giu',
);
/** "Gửi báo cáo ngày 15/6 và 15/12 hằng năm": the day of a yearly delivery without a word before it. */
const YEARLY_DAY = new RegExp(
  String.raw`(?<![\p{L}])ngày\s+(?<day>[0-3]?\d)(?:\s*/\s*|\s+tháng\s+)(?<month>1[0-2]|0?[1-9])(?![\d/])(?=(?:\s*(?:và|,)\s*(?:ngày\s+)?\d{1,2}(?:\s*/\s*|\s+tháng\s+)\d{1,2})?\s*(?:hằng|hàng|mỗi)\s+năm)`,
  'giu',
);
/** "Ngày 25 hằng tháng" without a word before it, as time columns of tables say it. */
const MONTHLY_DAY =
  /(?<![\p{L}])ngày\s+(?<mday>[0-3]?\d)(?:\s+(?:hằng|hàng|mỗi)\s+tháng(?![\p{L}])|(?<=(?:hằng|hàng|mỗi)\s+tháng\s*\(\s*(?:vào\s+)?ngày\s+\d{1,2})\s*\))/giu;
const RANGE = new RegExp(
  String.raw`(?<![\p{L}])từ\s+ngày\s+[0-3]?\d[^,.;]{0,30}?\s+đến\s+(?:hết\s+)?ngày\s+[0-3]?\d(?:\s*/\s*\d+|\s+tháng\s+\d+)?[^,.;)]{0,20}`,
  'giu',
);
const WITHIN_QUARTER =
  /(?<![\p{L}])(?:(?:trong|vào|hoàn\s+thành|đến\s+hết|hết)\s+)?(?:quý|quí)\s+(?<quarter>IV|III|II|I|[1-4])(?![\p{L}\d])(?:\s*(?:\/|-|,?\s*năm\s+|hằng\s+năm|hàng\s+năm|năm)\s*(?<year>(?:19|20)\d{2})?)?/giu;
const WITHIN_MONTH =
  /(?<![\p{L}\d/])(?:(?:trong|vào|hoàn\s+thành)\s+)?tháng\s+(?<month>1[0-2]|0?[1-9])(?![\d])(?:\s*(?:\/|-|,?\s*năm\s+)\s*(?<year>(?:19|20)\d{2}))?(?:\s*(?:hằng|hàng|mỗi)\s+năm)?/giu;
const WITHIN_YEAR =
  /(?<![\p{L}])(?:trong|vào|hoàn\s+thành\s+(?:trong\s+)?|thực\s+hiện\s+(?:trong\s+)?)\s*năm\s+(?<year>20\d{2})(?!\s*[-–]\s*\d)/giu;
const BY_YEAR =
  /(?<![\p{L}])(?:chậm\s+nhất|đến\s+hết|trước|đến\s+cuối)\s+(?:(?:là|vào|đến)\s+)?(?:(?:quý\s+(?<quarter>IV|III|II|I|[1-4])|tháng\s+(?<month>1[0-2]|0?[1-9]))\s*(?:\/|,?\s*năm\s+))?(?:năm\s+)?(?<year>20\d{2})(?![\d/])/giu;
const FROM = new RegExp(
  String.raw`(?<![\p{L}])(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:${DAY}|(?:năm|năm\s+học)\s+(?<fromyear>20\d{2})(?:\s*[-–]\s*20\d{2})?(?:\s+trở\s+đi)?|tháng\s+(?<frommonth>1[0-2]|0?[1-9])\s*(?:/|-|năm\s+)\s*(?<monthyear>20\d{2})|quý\s+(?<quarter>IV|III|II|I)[/\s]*(?:năm\s+)?(?<qyear>20\d{2})?|(?<anchor>đầu\s+năm\s+học[^,.;]{0,20}|khi\s+quy\s+chế\s+này\s+có\s+hiệu\s+lực))(?!\s*đến)`,
  'giu',
);
const PERIOD_END =
  /(?<![\p{L}])(?:(?:khi|sau\s+khi)\s+)?(?<anchor>cuối\s+(?:(?:mỗi|hằng|hàng)\s+)?(?:năm(?:\s+học)?|quý|quí|tháng|học\s+kỳ|kỳ|giai\s+đoạn)|(?:kết\s+thúc|hết)\s+(?:năm\s+(?:ngân\s+sách|tài\s+chính|học|công\s+tác|kế\s+hoạch)|niên\s+độ(?:\s+ngân\s+sách)?|năm|quý|học\s+kỳ(?:\s+[IVX\d]+)?|giai\s+đoạn|nhiệm\s+kỳ|đợt))(?![\p{L}])(?!\s*\d)/giu;
const ALIGNED =
  /(?<![\p{L}])(?<anchor>cùng\s+(?:với\s+)?(?:thời\s+(?:gian|điểm|kỳ)|kỳ)\s+[^,.;:]{3,80}|đồng\s+thời\s+với\s+(?:thời\s+(?:gian|điểm)|việc)\s+[^,.;:]{3,80}|theo\s+(?:thời\s+gian|tiến\s+độ)\s+(?:quy\s+định\s+)?(?:về\s+)?lập\s+dự\s+toán[^,.;:]{0,40})/giu;
const EITHER =
  /(?<![\p{L}])(?:định\s+kỳ\s+)?(?:hằng|hàng)\s+(?:năm|quý|tháng)\s+hoặc\s+(?:(?:hằng|hàng)\s+)?(?:0?[36]\s+tháng|(?:sáu|ba)\s+tháng|năm|quý|tháng)|(?:định\s+kỳ\s+)?(?:0?6|sáu)\s+tháng\s+hoặc\s+(?:(?:hằng|hàng)\s+)?(?:(?:0?1|một)\s+)?năm/giu;

/** "Tại kỳ họp cuối năm 2025"; "6 tháng cuối năm 2025" only names a period. */
const YEAR_END =
  /(?<![\p{L}])(?<!tháng\s+)(?:(?:vào|tại\s+kỳ\s+họp)\s+)?cuối\s+năm\s+(?<year>20\d{2})(?![\d/])/giu;
/** "Vào thứ Sáu tuần cuối tháng". */
const WEEKDAY =
  /(?<![\p{L}])(?<lead>vào|trước|chậm\s+nhất(?:\s+là|\s+vào)?)\s+(?:ngày\s+)?(?<anchor>thứ\s+(?:hai|ba|tư|năm|sáu|bảy)\s+(?:của\s+)?tuần\s+(?:đầu|cuối|thứ\s+\p{L}+)(?:\s+(?:tiên|cùng))?\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+)?(?:tháng|quý))(?![\p{L}])/giu;

/** "Trong 10 ngày đầu của tháng 01": the last of these days. */
const FIRST_DAYS =
  /(?<![\p{L}])(?:trong\s+)?(?:vòng\s+)?(?<day>[0-3]?\d)\s+ngày\s+đầu\s+(?:tiên\s+)?(?:của\s+)?(?:tháng\s+(?<month>1[0-2]|0?[1-9])(?!\d)|(?<anchor>(?:tháng|quý|năm)(?:\s+(?:đầu|sau|tiếp\s+theo|kế\s+tiếp|quý\s+sau|hằng\s+quý))*))(?:\s*(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý))?/giu;

/** "Vào tuần đầu của tháng": the seventh day of the month is the last of that week. */
const FIRST_WEEK =
  /(?<![\p{L}])(?:(?:trong|vào)\s+)?(?<anchor>tuần\s+đầu(?:\s+tiên)?\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+)?(?:tháng(?:\s+đầu)?(?:\s+quý(?:\s+sau)?)?|quý(?:\s+sau)?))(?![\p{L}])(?!\s*\d)/giu;

/** A second day under the same words: "chậm nhất ngày 25/6 và 25/12 hằng năm". */
const NEXT_DAY =
  /^\s*(?:và|,)\s*(?:ngày\s+)?(?<day>[0-3]?\d)(?:\s*\/\s*|\s+tháng\s+)(?<month>1[0-2]|0?[1-9])(?![\d/])(?:\s*(?:hằng|hàng|mỗi)\s+năm)?/u;

const OF_DATES = SIGN.DIGIT | SIGN.BEGIN | SIGN.END | SIGN.SPENT | SIGN.WITH | SIGN.OR | SIGN.DAY | SIGN.WEEK;

/** A cheap test that spares most texts the exact patterns. */
const SPEAKS_OF_DATES = /\d|đầu|cuối|kết\s+thúc|hết|cùng|hoặc|đồng\s+thời\s+với|dự\s+toán|ngày|quý|tuần/iu;

/** Every deadline expression of a text, in order, none overlapping another. */
export const findDeadlines: (text: string) => readonly FoundDeadline[] = remembered(readDeadlines);

function readDeadlines(text: string): readonly FoundDeadline[] {
  const found: FoundDeadline[] = [];
  const add = (
    match: RegExpExecArray | RegExpMatchArray,
    rule: Omit<DeadlineRule, 'raw'> | null,
    dated: boolean,
  ): void => {
    if (rule === null) return;
    const raw = match[0].trim();
    const start = (match.index ?? 0) + match[0].indexOf(raw);
    const end = start + raw.length;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ rule: { ...rule, raw: raw.replace(/\s+/gu, ' ') }, start, end, dated });
  };
  const signs = timeSigns(text);
  if ((signs & OF_DATES) === 0 && !SPEAKS_OF_DATES.test(text)) return found;
  const lower = text.toLowerCase();
  const digits = (signs & SIGN.DIGIT) !== 0;
  const has = (...masks: readonly number[]): boolean => masks.every((mask) => (signs & mask) !== 0);
  const says = (...words: readonly string[]): boolean => words.some((word) => lower.includes(word));
  const each = (
    pattern: RegExp,
    rule: (match: RegExpExecArray) => Omit<DeadlineRule, 'raw'> | null,
    dated: boolean,
  ): void => {
    for (const match of matchesOf(text, pattern)) add(match, rule(match), dated);
  };
  const day = (kind: DeadlineRule['rule']) => (match: RegExpExecArray) =>
    dayRule(kind, match.groups ?? {}, match[0]);
  for (const clock of eventClocks(text)) found.push({ ...clock, dated: false });
  if (has(SIGN.OR)) each(EITHER, () => ({ rule: 'either' }), false);
  if (has(SIGN.DIGIT, SIGN.FROM, SIGN.DAY) && says('từ ngày'))
    each(RANGE, (match) => ({ rule: 'within', anchor: match[0].trim() }), false);
  if (has(SIGN.DIGIT, SIGN.UNTIL | SIGN.CLOSE) && says('đến', 'chốt', 'thời điểm', 'kết thúc'))
    each(AS_OF, day('as-of'), true);
  if (
    has(SIGN.LATEST | SIGN.SPENT | SIGN.WITHIN) &&
    (digits || (has(SIGN.END) && says('ngày cuối', 'làm việc cuối')))
  )
    each(NO_LATER, day('no-later-than'), true);
  if (has(SIGN.WEEK) && says('thứ '))
    each(
      WEEKDAY,
      ({ groups }) => ({
        rule: /^trước/iu.test(groups?.['lead'] ?? '') ? 'before' : 'no-later-than',
        anchor: groups?.['anchor'] ?? '',
      }),
      true,
    );
  if (has(SIGN.BEFORE, SIGN.DIGIT | SIGN.END)) each(BEFORE, day('before'), true);
  if (has(SIGN.DIGIT, SIGN.UNTIL) && says('đến') && says('20')) each(UNTIL, day('no-later-than'), true);
  if (has(SIGN.DIGIT, SIGN.DAY, SIGN.EVERY, SIGN.YEAR) && says('ng năm', 'mỗi năm'))
    each(YEARLY_DAY, (match) => day(kindBefore(text, match.index, found))(match), true);
  if (has(SIGN.DIGIT, SIGN.DAY, SIGN.EVERY, SIGN.MONTH) && says('ng tháng', 'mỗi tháng'))
    each(MONTHLY_DAY, day('no-later-than'), true);
  if (has(SIGN.FROM, SIGN.DIGIT | SIGN.BEGIN | SIGN.WHEN | SIGN.QUARTER))
    each(FROM, (match) => fromRule(match.groups ?? {}), false);
  if (has(SIGN.DIGIT, SIGN.LATEST | SIGN.UNTIL | SIGN.BEFORE) && says('20'))
    each(BY_YEAR, (match) => byYearRule(match.groups ?? {}, match[0]), true);
  if (has(SIGN.DIGIT, SIGN.END, SIGN.YEAR) && says('cuối năm'))
    each(YEAR_END, ({ groups }) => ({ rule: 'period-end', year: Number(groups?.['year']) }), false);
  if (has(SIGN.QUARTER)) each(WITHIN_QUARTER, (match) => withinRule(match.groups ?? {}), true);
  if (has(SIGN.DIGIT, SIGN.DAY, SIGN.BEGIN) && says('ngày đầu'))
    each(FIRST_DAYS, (match) => firstDays(match.groups ?? {}), true);
  if (has(SIGN.WEEK, SIGN.BEGIN) && says('tuần đầu'))
    each(
      FIRST_WEEK,
      (match) => ({ rule: 'no-later-than', day: 7, anchor: match.groups?.['anchor'] ?? '' }),
      true,
    );
  if (has(SIGN.DIGIT, SIGN.MONTH)) each(WITHIN_MONTH, (match) => monthRule(text, match), true);
  if (has(SIGN.DIGIT, SIGN.YEAR) && says('năm 20'))
    for (const match of matchesOf(text, WITHIN_YEAR))
      add(match, withinRule(match.groups ?? {}), /^vào/iu.test(match[0]));
  if (says('cùng', 'đồng thời với', 'lập dự toán'))
    each(ALIGNED, (match) => anchored('aligned-with', match.groups?.['anchor']), false);
  if (has(SIGN.END | SIGN.CLOSE | SIGN.SPENT) && says('cuối', 'kết thúc', 'hết'))
    each(PERIOD_END, (match) => anchored('period-end', match.groups?.['anchor']), false);
  for (const first of found.filter((deadline) => deadline.dated && deadline.rule.day !== undefined)) {
    const second = NEXT_DAY.exec(text.slice(first.end));
    const day = Number(second?.groups?.['day']);
    const month = Number(second?.groups?.['month']);
    if (second === null || !inRange(day, month)) continue;
    const raw = second[0].replace(/^\s*(?:và|,)\s*/u, '');
    const end = first.end + second[0].length;
    if (found.some((other) => other.start < end && first.end < other.end && other !== first)) continue;
    found.push({
      rule: { rule: first.rule.rule, month, day, raw },
      start: end - raw.length,
      end,
      dated: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Trước ngày 25 tháng 6 và ngày 25 tháng 12": the second day goes on with the word before the first. */
function kindBefore(text: string, at: number, found: readonly FoundDeadline[]): DeadlineRule['rule'] {
  const first = found.find((other) => other.dated && /^\s*(?:và|,)\s*$/u.test(text.slice(other.end, at)));
  return first?.rule.rule ?? 'no-later-than';
}
