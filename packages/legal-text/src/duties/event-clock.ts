import { matchesOf } from '../matches.ts';
import type { DeadlineRule } from '../parsed-regulation.ts';
import { timeSigns } from './time-signs.ts';
import { SIGN } from './word-signs.ts';

/** A clock that an event starts, with the place of its words. */
export interface EventClock {
  readonly rule: DeadlineRule;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?<count>\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười\s+lăm|hai\s+mươi|ba\s+mươi)(?:\s*\([^)]{1,20}\))?`;
const UNIT = String.raw`(?<unit>ngày\s+làm\s+việc|ngày|giờ\s+làm\s+việc|giờ|tiếng|tuần|tháng|phút)`;
const LEAD = String.raw`(?:(?:trong\s+(?:thời\s+hạn|thời\s+gian|vòng)|trong|chậm\s+nhất|muộn\s+nhất|không\s+quá|tối\s+đa|thời\s+hạn)(?:\s+(?:là|sau|không\s+quá|trong|trong\s+vòng|tối\s+đa|chậm\s+nhất))*\s+)`;
const EVENT = String.raw`(?:kể\s+từ|tính\s+từ|từ|sau)\s+(?<event>(?:ngày|khi|lúc|thời\s+điểm|thời\s+gian)\s+[^,.;)]{2,110}|khi\s+[^,.;)]{2,110})`;
const AFTER = new RegExp(
  String.raw`(?<![\p{L}])(?:${LEAD}|sau\s+)?${NUMBER}\s+${UNIT}\s*,?\s*(?:tính\s+)?${EVENT}`,
  'giu',
);
/** "Trước khi vận hành 30 ngày". */
const EVENT_AHEAD = new RegExp(
  String.raw`(?<![\p{L}])trước\s+(?<event>khi\s+[^,.;)\d]{3,60}?)\s+(?:ít\s+nhất\s+|tối\s+thiểu\s+|chậm\s+nhất\s+)?${NUMBER}\s+${UNIT}(?![\p{L}])`,
  'giu',
);
/** "Sau khi kết thúc cưỡng chế 05 ngày". */
const EVENT_FIRST = new RegExp(
  String.raw`(?<![\p{L}])(?:trong\s+)?sau\s+(?<event>khi\s+[^,.;)\d]{3,60}?)\s+(?:không\s+quá\s+|tối\s+đa\s+|chậm\s+nhất\s+)?${NUMBER}\s+${UNIT}(?![\p{L}])`,
  'giu',
);
const PLAIN = new RegExp(
  String.raw`(?<![\p{L}])(?:trong\s+(?:thời\s+hạn|thời\s+gian|vòng)|chậm\s+nhất(?:\s+(?:là|sau|trong))?|không\s+quá|muộn\s+nhất)(?:\s+(?:là|không\s+quá|tối\s+đa))?\s+${NUMBER}\s+${UNIT}(?!\s+(?:(?:hằng|hàng|mỗi|cùng|các)\s+ngày|ngày|thứ\s))(?![\p{L}])|(?<![\p{L}])trong\s+(?<count2>\d{1,3})\s+(?<unit2>ngày\s+làm\s+việc|ngày|giờ)(?!\s+(?:đầu|cuối|qua|tới|tiếp|liên|nghỉ))(?![\p{L}])`,
  'giu',
);
const AHEAD = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:chậm\s+nhất|ít\s+nhất|tối\s+thiểu|muộn\s+nhất)\s+(?:là\s+)?)?(?:trước\s+${NUMBER}\s+${UNIT}\s*,?\s*(?:trước\s+)?(?<event>(?:khi|ngày(?!\s+(?:\d|thứ|làm\s+việc|hôm))|tính\s+đến|so\s+với)\s+[^,.;)]{2,100})|(?<count2>\d{1,3})\s+(?<unit2>ngày\s+làm\s+việc|ngày|giờ|tuần|tháng)\s*,?\s+trước\s+(?<event2>(?:khi\s+|ngày\s+(?!\d))[^,.;)]{2,100}))`,
  'giu',
);
/** Words after which the event is over and the sentence goes on. */
const EVENT_STOP =
  /\s+(?:cơ\s+quan\s+(?:chủ\s+trì|được|tiếp\s+nhận)|(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)\s+có\s+trách\s+nhiệm|phải\s|có\s+trách\s+nhiệm)/iu;

const WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};

/** "Trong ngày làm việc", "trong ngày làm việc kế tiếp". */
const NEXT_DAY =
  /(?<![\p{L}])(?:ngay\s+)?(?:trong|vào)\s+ngày\s+làm\s+việc(?:\s+(?:kế\s+tiếp|tiếp\s+theo|liền\s+kề))?(?!\s+(?:đầu|cuối|thứ))/giu;

function nextDay(match: RegExpMatchArray): EventClock {
  const raw = match[0].replace(/\s+/gu, ' ').trim();
  const start = match.index ?? 0;
  return { rule: { rule: 'event', days: 1, dayKind: 'working', raw }, start, end: start + match[0].length };
}

/** A number before a unit of time: without one no clock runs. */
const COUNTED =
  /(?:\d|trong|vào|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\))\s+(?:ngày|giờ|tiếng|tuần|tháng|phút)/iu;

const UNITS = SIGN.DAY | SIGN.CLOCK | SIGN.WEEK | SIGN.MONTH;

/** Clocks counted in days, hours, weeks or months from (or ahead of) an event. Hours are rounded up to days. */
export function eventClocks(text: string): EventClock[] {
  const signs = timeSigns(text);
  if ((signs & UNITS) === 0 || !COUNTED.test(text)) return [];
  const says = (...masks: readonly number[]): boolean => masks.every((mask) => (signs & mask) !== 0);
  const found: EventClock[] = [];
  const add = (match: RegExpMatchArray, rule: 'event' | 'before', eventLast = true): void => {
    const groups = match.groups ?? {};
    const count = numberOf(groups['count'] ?? groups['count2'] ?? '');
    const unit = (groups['unit'] ?? groups['unit2'] ?? '').replace(/\s+/gu, ' ').toLowerCase();
    const event = groups['event'] ?? groups['event2'];
    const cut = event === undefined || !eventLast ? null : EVENT_STOP.exec(event);
    const words =
      cut === null ? match[0] : match[0].slice(0, match[0].length - (event?.length ?? 0) + cut.index);
    const start = match.index ?? 0;
    const raw = words.trim();
    const end = start + raw.length;
    if (count === null || found.some((other) => other.start < end && start < other.end)) return;
    const anchor =
      event === undefined
        ? undefined
        : (cut === null ? event : event.slice(0, cut.index)).replace(/\s+/gu, ' ').trim();
    found.push({
      rule: {
        rule,
        days: inDays(count, unit),
        dayKind: unit.includes('làm việc') ? 'working' : 'calendar',
        ...(anchor === undefined ? {} : { anchor }),
        raw: raw.replace(/\s+/gu, ' '),
      },
      start,
      end,
    });
  };
  const each = (pattern: RegExp, rule: 'event' | 'before', eventLast = true): void => {
    for (const match of matchesOf(text, pattern)) add(match, rule, eventLast);
  };
  if (says(SIGN.BEFORE)) each(AHEAD, 'before');
  if (says(SIGN.FROM | SIGN.AFTER)) each(AFTER, 'event');
  if (says(SIGN.BEFORE, SIGN.WHEN)) each(EVENT_AHEAD, 'before', false);
  if (says(SIGN.AFTER, SIGN.WHEN)) each(EVENT_FIRST, 'event', false);
  if (says(SIGN.WITHIN, SIGN.DAY)) for (const match of matchesOf(text, NEXT_DAY)) found.push(nextDay(match));
  if (says(SIGN.WITHIN | SIGN.LATEST)) each(PLAIN, 'event');
  return found.sort((a, b) => a.start - b.start).map((clock) => withAnchor(text, clock));
}

/** "khi nhận được tin báo phải xác minh trong vòng 12 giờ": the event stands before the clock. */
function withAnchor(text: string, clock: EventClock): EventClock {
  if (clock.rule.anchor !== undefined) return clock;
  const before =
    /(?<![\p{L}])(?:ngay\s+)?(?:sau\s+)?(khi\s+(?:nhận|tiếp|phát|có|xảy|kết\s+thúc)[^,.;]{2,60}?)(?=\s*(?:,|phải|thì|có\s+trách\s+nhiệm|cơ\s+quan|$))/iu.exec(
      text.slice(0, clock.start),
    );
  return before?.[1] === undefined
    ? clock
    : { ...clock, rule: { ...clock.rule, anchor: before[1].replace(/\s+/gu, ' ') } };
}

function numberOf(text: string): number | null {
  const value = WORDS[text.toLowerCase().replace(/\s+/gu, ' ')] ?? Number(text);
  return Number.isFinite(value) && value > 0 ? value : null;
}

function inDays(count: number, unit: string): number {
  if (unit.startsWith('giờ') || unit === 'tiếng') return Math.ceil(count / 24);
  if (unit === 'phút') return 1;
  if (unit === 'tuần') return count * 7;
  if (unit === 'tháng') return count * 30;
  return count;
}
