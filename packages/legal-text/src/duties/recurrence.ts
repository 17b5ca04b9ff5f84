import type { Recurrence } from '../parsed-regulation.ts';
import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { timeSigns } from './time-signs.ts';
import { SIGN } from './word-signs.ts';

/** One expression of rhythm found in a text. */
export interface Cadence {
  readonly recurrence: Recurrence;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Belongs to an enumeration ("tháng, quý, năm") whose members are separate deliveries. */
  readonly listed?: boolean;
}

const UNIT = String.raw`(?:(?:0?[1-9]|1[0-2]|một|hai|ba|sáu|chín|năm)\s+)?(?:ngày|tuần|tháng|quý|quí|năm)`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:định\s+kỳ|định\s+kì|hằng|hàng|theo|báo\s+cáo)(?:\s+(?:định\s+kỳ|hằng|hàng|theo))?(?:,)?\s+(${UNIT}(?:\s*(?:,|và|/|;|hoặc)\s*(?:hằng\s+|hàng\s+|báo\s+cáo\s+)?${UNIT})+)(?![\p{L}])`,
  'giu',
);
const ONE_UNIT = new RegExp(UNIT, 'giu');

interface Pattern {
  readonly recurrence: Recurrence;
  /** Whether the syllables of a text allow a match at all; spares most texts the pattern. */
  readonly may: (signs: number) => boolean;
  /** Words of which one at least must occur. */
  readonly keys: readonly string[];
  readonly pattern: RegExp;
}

const edge = (body: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${body})(?![\p{L}\p{N}])`, 'giu');

/** Whether a text holds, for each of the masks, one sign of it at least. */
function has(signs: number, ...masks: readonly number[]): boolean {
  return masks.every((mask) => (signs & mask) !== 0);
}

const OF_YEAR =
  SIGN.EVERY | SIGN.TERM | SIGN.ONE | SIGN.DIGIT | SIGN.TIMES | SIGN.REPORT | SIGN.CLOSE | SIGN.END;

const PERIODIC: readonly Pattern[] = [
  {
    recurrence: 'multi-year',
    may: (signs) =>
      has(signs, SIGN.STAGE, SIGN.DIGIT | SIGN.EVERY) ||
      has(signs, SIGN.TERM) ||
      has(signs, SIGN.YEAR, SIGN.TIMES | SIGN.DIGIT),
    keys: ['giai đoạn', 'thời kỳ', 'nhiệm kỳ', 'lần', 'định kỳ', 'mỗi', 'năm năm', '5 năm'],
    pattern: edge(
      String.raw`(?:giai\s+đoạn|thời\s+kỳ)\s+(?:từ\s+(?:năm\s+)?)?\d{4}\s*[-–—]\s*\d{4}|mỗi\s+giai\s+đoạn|(?:mỗi\s+|theo\s+|từng\s+)?nhiệm\s+kỳ|(?:định\s+kỳ|hằng|hàng|mỗi)?\s*(?:0?[2-9]|hai|ba|bốn|năm|10|mười)\s+năm\s*(?:/|một\s+|0?1\s+)\s*lần|(?:định\s+kỳ|mỗi)\s+(?:0?[2-9]|10)\s+năm|(?:0?5|năm)\s+năm\s+(?=\d{4}\s*[-–]\s*\d{4})`,
    ),
  },
  {
    recurrence: 'weekly',
    may: (signs) => has(signs, SIGN.WEEK, SIGN.EVERY | SIGN.TERM | SIGN.TIMES | SIGN.REPORT),
    keys: ['tuần'],
    pattern: edge(
      String.raw`(?:hằng|hàng|mỗi)\s+tuần(?:\s+(?:một|0?1)\s+lần)?|định\s+kỳ\s+(?:0?1\s+)?tuần|tuần\s+một\s+lần|báo\s+cáo\s+tuần|0?1\s+lần\s*/\s*tuần`,
    ),
  },
  {
    recurrence: 'monthly',
    may: (signs) =>
      has(signs, SIGN.MONTH, SIGN.EVERY | SIGN.TERM | SIGN.TIMES | SIGN.REPORT | SIGN.BY | SIGN.WEEK),
    keys: ['tháng'],
    pattern: edge(
      String.raw`(?:hằng|hàng|mỗi)\s+tháng(?:\s+(?:một|0?1)\s+lần)?|báo\s+cáo\s+tháng(?!\s*\d)|(?:định\s+kỳ|theo)\s+(?:(?:0?1|một)\s+)?tháng|(?:0?1|một)\s+tháng\s*(?:/|(?:một|0?1))\s*lần|(?:một|0?1)\s+lần\s*(?:/|mỗi|trong)\s*tháng|tuần\s+(?:đầu|cuối)(?:\s+tiên)?(?:\s+(?:của|hằng|hàng|mỗi))*\s+tháng(?!\s+(?:đầu|cuối|\d))`,
    ),
  },
  {
    recurrence: 'quarterly',
    may: (signs) =>
      has(signs, SIGN.QUARTER, SIGN.EVERY | SIGN.TERM | SIGN.TIMES | SIGN.REPORT | SIGN.BY) ||
      has(signs, SIGN.MONTH, SIGN.TIMES | SIGN.TERM | SIGN.EVERY),
    keys: ['quý', 'quí', 'tháng'],
    pattern: edge(
      String.raw`(?:hằng|hàng|mỗi)\s+(?:quý|quí)(?:\s+(?:một|0?1)\s+lần)?|(?:định\s+kỳ|theo)\s+(?:(?:0?1|một)\s+)?(?:quý|quí)|(?:định\s+kỳ\s+)?(?:0?3|ba)\s+tháng\s*(?:/|một\s+|0?1\s+)\s*lần|(?:định\s+kỳ|hằng|hàng)\s+(?:0?3|ba)\s+tháng|(?:báo\s+cáo)\s+(?:quý|quí)(?!\s+[IVX\d])|(?:quý|quí)\s+(?:một|0?1)\s+lần|(?:0?1|một)\s+(?:quý|quí)\s*/\s*lần`,
    ),
  },
  {
    recurrence: 'semiannual',
    may: (signs) =>
      has(signs, SIGN.MONTH, SIGN.DIGIT) ||
      has(signs, SIGN.MONTH | SIGN.FISCAL | SIGN.TERM) ||
      has(signs, SIGN.TIMES, SIGN.YEAR),
    keys: ['tháng', 'nửa năm', 'lần', 'học kỳ'],
    pattern: edge(
      String.raw`(?:định\s+kỳ,?\s+|hằng\s+|hàng\s+|mỗi\s+|báo\s+cáo\s+(?:định\s+kỳ\s+)?|sơ\s+kết\s+)(?:trong\s+)?(?:0?6|sáu)\s+tháng(?:\s*(?:/|một\s+|0?1\s+)\s*lần)?(?:\s+đầu\s+năm)?|(?:0?6|sáu)\s+tháng\s*(?:/|một\s+|0?1\s+)\s*lần|(?:0?6|sáu)\s+tháng\s+đầu\s+năm|(?:0?6|sáu)\s+tháng(?=,?\s+(?:sơ\s+kết|tổng\s+hợp|báo\s+cáo|họp))|(?:0?1|một)\s+lần\s*(?:/|mỗi|trong)\s*học\s+kỳ|(?:mỗi|theo|từng|hằng|cuối)\s+học\s+kỳ|học\s+kỳ\s+(?:II|I|1|2)(?=\s+trước)|nửa\s+năm(?:\s+một\s+lần)?|(?:0?2|hai)\s+lần\s*(?:/|trong|mỗi|một)\s*năm`,
    ),
  },
  {
    recurrence: 'annual',
    may: (signs) => has(signs, SIGN.FISCAL) || has(signs, SIGN.YEAR, OF_YEAR),
    keys: ['năm', 'niên', 'lần'],
    pattern: edge(
      String.raw`(?:hằng|hàng|mỗi)\s+năm(?:\s+học)?(?:\s+(?:một|0?1)\s+lần)?|(?:định\s+kỳ\s+)(?:(?:0?1|một)\s+)?năm(?!\s*\d)|(?:và|,|hoặc)\s+(?:0?1|một)\s+năm|(?:0?1|một)\s+năm(?:\s*/\s*lần|(?=\s+tổ\s+chức))|(?:0?1|một)\s+năm\s+(?:một|0?1)\s+lần|năm\s+một\s+lần|(?:một|0?1)\s+lần\s*(?:/|mỗi|trong|một)\s*năm|(?:báo\s+cáo|tổng\s+kết|sơ\s+kết)\s+năm(?!\s*\d)|thường\s+niên|cuối(?<!tháng\s+cuối)\s+năm(?!\s*\d)|kết\s+thúc\s+(?:năm|niên\s+độ)[^,.;]{0,20}|hết\s+niên\s+độ|năm\s+học\s+một\s+lần|cả\s+năm`,
    ),
  },
];

const LOOSE: readonly Pattern[] = [
  {
    recurrence: 'on-demand',
    may: (signs) => has(signs, SIGN.WHEN | SIGN.CASE | SIGN.TROUBLE),
    keys: ['xuất', 'khi', 'yêu cầu', 'nếu', 'trường hợp', 'khó khăn', 'vướng mắc', 'quá trình'],
    pattern: edge(
      String.raw`đột\s+xuất(?:\s+(?:khi|theo)\s+(?:có\s+)?(?:yêu\s+cầu|chỉ\s+đạo|đề\s+nghị)[^,.;)]{0,40})?|khi\s+(?:có|được|cần|nhận|phát\s+sinh|phát\s+hiện|xảy\s+ra|cơ\s+quan)(?:\s+(?:yêu\s+cầu|thiết|đề\s+nghị|được))?|khi(?<=ngay\s[^.;]{0,80}\skhi)\s+\p{L}+|trong\s+quá\s+trình\s+(?:tổ\s+chức\s+)?(?:thực\s+hiện|triển\s+khai)[^.;]{0,40}?\s(?:có|gặp|phát\s+sinh|nảy\s+sinh)|theo\s+yêu\s+cầu|nếu\s+có|trường\s+hợp\s+(?:có|phát\s+sinh|phát\s+hiện|cần|nội\s+dung|vượt|không|vắng|xảy\s+ra|đột\s+xuất|khẩn\s+cấp|cấp\s+bách)|trong\s+trường\s+hợp|đối\s+với\s+những\s+trường\s+hợp|nếu(?!\s+có)|(?:phát\s+sinh|có|gặp)\s+(?:khó\s+khăn|vướng\s+mắc)`,
    ),
  },
  {
    recurrence: 'continuous',
    may: (signs) => has(signs, SIGN.STEADY | SIGN.DAY | SIGN.TERM | SIGN.WHEN | SIGN.DIGIT),
    keys: ['thường xuyên', 'liên tục', 'ngày', 'kịp', 'định k', 'khi', '24', 'quanh năm', 'suốt'],
    pattern: edge(
      String.raw`thường\s+xuyên|liên\s+tục|(?:hằng|hàng|mỗi)\s+ngày|kịp\s+thời|(?:theo\s+)?định\s+kỳ|ngay\s+khi|24/24|quanh\s+năm|trong\s+suốt`,
    ),
  },
];

const NAMES_PERIOD = SIGN.YEAR | SIGN.MONTH | SIGN.QUARTER | SIGN.WEEK | SIGN.TIMES;
const LISTS = SIGN.TERM | SIGN.EVERY | SIGN.BY | SIGN.REPORT;

/** Cheap tests that spare most texts the exact patterns. */
const SPEAKS_OF_PERIODS = /năm|tháng|quý|quí|tuần|giai đoạn|nhiệm kỳ|thường niên|niên độ|lần|học kỳ/iu;
const SPEAKS_LOOSELY = /trình|xuất|khó|vướng|khi|yêu|nếu|hợp|thường|tục|ngày|kịp|định|theo|24|quanh|suốt/iu;

function unitCadence(unit: string): Recurrence {
  const words = unit.toLowerCase();
  if (words.includes('ngày')) return 'continuous';
  if (words.includes('tuần')) return 'weekly';
  if (/^(?:0?6|sáu)/u.test(words)) return 'semiannual';
  if (/^(?:0?3|ba)\s+tháng/u.test(words)) return 'quarterly';
  if (/^(?:0?9|chín)/u.test(words)) return 'annual';
  if (words.includes('tháng')) return 'monthly';
  if (words.includes('quý') || words.includes('quí')) return 'quarterly';
  return 'annual';
}

/** Rhythms that recur with a period of their own, in the order of the text; enumerations are taken apart. */
export const periodicCadences: (text: string) => readonly Cadence[] = remembered(readPeriodic);

function readPeriodic(text: string): readonly Cadence[] {
  const found: Cadence[] = [];
  const signs = timeSigns(text);
  if ((signs & NAMES_PERIOD) === 0 && !SPEAKS_OF_PERIODS.test(text)) return found;
  const open = text.includes('(')
    ? text.replace(/\([^()]*\)/gu, (brackets) => ' '.repeat(brackets.length))
    : text;
  for (const match of has(signs, LISTS) ? matchesOf(open, LIST) : []) {
    const offset = match.index + match[0].indexOf(match[1] ?? '');
    for (const unit of matchesOf(match[1] ?? '', ONE_UNIT)) {
      const start = found.length === 0 || unit.index > 0 ? offset + unit.index : match.index;
      found.push({
        recurrence: unitCadence(unit[0]),
        start,
        end: offset + unit.index + unit[0].length,
        raw: unit[0],
        listed: true,
      });
    }
  }
  collect(text, signs, PERIODIC, found);
  return found.sort((a, b) => a.start - b.start);
}

/** Rhythms without a period: on demand, continuous, "định kỳ" alone. */
export const looseCadences: (text: string) => readonly Cadence[] = remembered(readLoose);

function readLoose(text: string): readonly Cadence[] {
  const found: Cadence[] = [];
  const signs = timeSigns(text);
  if (!LOOSE.some(({ may }) => may(signs)) || !SPEAKS_LOOSELY.test(text)) return found;
  collect(text, signs, LOOSE, found);
  return found.sort((a, b) => a.start - b.start);
}

function collect(text: string, signs: number, patterns: readonly Pattern[], found: Cadence[]): void {
  const lower = text.toLowerCase();
  for (const { recurrence, may, keys, pattern } of patterns) {
    if (!may(signs) || !keys.some((key) => lower.includes(key))) continue;
    for (const match of matchesOf(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ recurrence, start, end, raw: match[0].trim() });
    }
  }
}
