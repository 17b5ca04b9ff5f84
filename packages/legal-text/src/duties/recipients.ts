import { mentionAt } from './agency-mention.ts';
import { usedAsNoun, wordsOf } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import type { PartyList } from './party-list.ts';
import { lastingMatcher, phrases } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

const matchTransmit = lastingMatcher(
  phrases(`
  gửi | báo cáo | phản ánh | trình | chuyển | thông báo | thông tin | kiến nghị | đề xuất | tham mưu | cung cấp | phản hồi | trả lời | bàn giao | chia sẻ | trao đổi | tham vấn | nộp | thông tin kịp thời | công bố
  | khai báo | báo ngay | báo tin | báo cho | thông báo ngay | quyết toán | thanh toán | thanh quyết toán | tạm ứng | chi trả | tạo điều kiện | tạo điều kiện thuận lợi | cấp | giao | phân bổ | hướng dẫn | tập huấn | giới thiệu | chuyển giao | giao chỉ tiêu | cung ứng | hỗ trợ nghiệp vụ | xin ý kiến | đề nghị | cảnh báo | cập nhật
  `),
);
const STRONG = new Set(
  phrases(
    'gửi | báo cáo | phản ánh | trình | chuyển | thông báo | kiến nghị | đề xuất | tham mưu | nộp | bàn giao | phản hồi | xin ý kiến | thông tin | cung cấp | chuyển giao | trả lời | thông tin kịp thời | đề nghị | tham vấn | báo ngay | báo tin | báo cho | thông báo ngay',
  ),
);
const FILLER = new Set(
  'kịp thời ngay về cho đến tới với giúp lên qua , và kết quả trực tiếp bằng văn bản để tổng hợp đề xuất báo cáo kiến nghị chung lãnh đạo cụ thể đầy đủ tham mưu trình đúng hạn gửi thông lại thống nhất theo định kỳ nhanh'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(['về', 'cho', 'đến', 'tới', 'với', 'giúp', 'lên', 'qua']);

/** "Lập hồ sơ chuyển cơ quan điều tra": before a body these are verbs even behind a noun. */
const SENDING = new Set(['gửi', 'chuyển', 'trình', 'nộp']);

/** The verb of transmission that starts at a token: its length and words; null when none does or it stands as a noun. */
export function transmissionAt(
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly verb: string } | null {
  const length = isObjectNoun(tokens, at) ? 0 : matchTransmit(tokens, at);
  if (length === 0) return null;
  const sends = SENDING.has(tokens[at]?.lower ?? '') && mentionAt(tokens, at + length, 'text') !== null;
  return usedAsNoun(tokens, at) && !sends ? null : { length, verb: wordsOf(tokens, at, at + length) };
}

/** "cung cấp thông tin", "trao đổi thông tin", "gửi thông báo": a noun, although the word may be a verb. */
function isObjectNoun(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1]?.lower;
  if (tokens[at]?.lower !== 'thông' || (second !== 'tin' && second !== 'báo')) return false;
  const before = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;
  return (
    ['cung cấp', 'trao đổi', 'chia sẻ', 'cập nhật', 'tiếp nhận', 'nhận được', 'kết nối'].includes(before) ||
    ['các', 'những', 'gửi', 'ra'].includes(tokens[at - 1]?.lower ?? '')
  );
}

/** The body right behind a verb of transmission: "gửi Sở Tài chính", "báo cáo kết quả về X", "tham mưu cho X". */
export function directRecipient(
  source: string,
  tokens: readonly Token[],
  from: number,
  verb: string,
): PartyList | null {
  let at = from;
  let preposition: string | null = null;
  for (let guard = 0; guard < 8; guard += 1) {
    const list = bodiesAt(source, tokens, at);
    if (list !== null) {
      const group = list.parties[0]?.kind === 'group';
      if (preposition === 'về' && group && verb !== 'gửi' && verb !== 'báo cáo') return null;
      const guided = verb === 'hướng dẫn' && list.parties[0]?.kind === 'agency';
      if ((preposition === null || preposition === 'về') && !STRONG.has(verb) && !guided) return null;
      if (group && preposition === null && ['cung cấp', 'chuyển', 'thông tin'].includes(verb)) return null;
      return list;
    }
    const word = tokens[at]?.lower;
    if (word === undefined || !FILLER.has(word)) return null;
    if (PREPOSITIONS.has(word)) preposition = word;
    at += 1;
  }
  return null;
}

const FREE_BEFORE = new Set(['đến', 'tới', 'cho', 'gửi', 'cáo', 'chuyển', 'với', 'báo']);

/** Bodies at a token; bare names that also mean a scheme ("BHXH") or a common noun count only after a word of address. */
function bodiesAt(source: string, tokens: readonly Token[], at: number): PartyList | null {
  const before = tokens[at - 2]?.lower ?? '';
  const submits =
    tokens[at - 1]?.lower === 'trình' && !['chương', 'quy', 'công', 'quá', 'lộ', 'tờ'].includes(before);
  const free = (FREE_BEFORE.has(tokens[at - 1]?.lower ?? '') && before !== 'quan') || submits;
  const list = partiesAt(source, tokens, at, free ? 'slot' : 'text');
  return list.parties.length === 0 ? null : list;
}

/** Further on: "… cho UBND phường", "… về Bảo hiểm xã hội tỉnh", "đến từng tổ dân phố", "vào báo cáo … của UBND tỉnh". */
export function distantRecipient(
  source: string,
  tokens: readonly Token[],
  at: number,
  verb: string | null,
): PartyList | null {
  const word = tokens[at]?.lower;
  if (word === 'vào' && tokens[at + 1]?.lower === 'báo' && tokens[at + 2]?.lower === 'cáo')
    return reportOf(source, tokens, at);
  if (verb === null || word === undefined || !['cho', 'về', 'tới', 'đến', 'với', 'gửi', 'để'].includes(word))
    return null;
  const list = bodiesAt(source, tokens, at + 1);
  if (list === null) return null;
  const group = list.parties[0]?.kind === 'group';
  if (word === 'về') return group || !STRONG.has(verb) ? null : list;
  if (word === 'với' && tokens[at - 1]?.lower === 'đối') return null;
  if (word === 'với')
    return [
      'chia sẻ',
      'trao đổi',
      'cung cấp',
      'đề xuất',
      'quyết toán',
      'thanh toán',
      'thanh quyết toán',
      'báo cáo',
      'khai báo',
    ].includes(verb)
      ? list
      : null;
  if (word === 'để')
    return ['cung cấp', 'cập nhật', 'thông tin', 'chuyển'].includes(verb) && !group ? list : null;
  if (word === 'đến' && group)
    return ['giao', 'giao chỉ tiêu', 'thông tin', 'chuyển', 'gửi', 'thông báo'].includes(verb) ? list : null;
  if (word === 'cho' && group && ['cấp', 'tham mưu', 'đề xuất', 'cập nhật'].includes(verb)) return null;
  return list;
}

/** "tổng hợp vào báo cáo … của Ủy ban nhân dân tỉnh": whoever owns the report receives. */
function reportOf(source: string, tokens: readonly Token[], from: number): PartyList | null {
  for (let at = from + 3; at < Math.min(tokens.length, from + 26); at += 1) {
    const word = tokens[at]?.lower;
    if (word === ';' || word === '.') return null;
    if (word !== 'của') continue;
    const list = partiesAt(source, tokens, at + 1, 'text');
    if (list.parties.length > 0) return list;
  }
  return null;
}
