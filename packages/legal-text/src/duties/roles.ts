import { adverbAt, plainVerbAt, usedAsNoun, verbAt, wordsOf } from './governing-verb.ts';
import { mentionAt } from './agency-mention.ts';
import { partiesAt } from './party-list.ts';
import type { Party, PartyList } from './party-list.ts';
import { phraseMatcher, phrases } from './phrase-matcher.ts';
import type { Token } from './tokens.ts';

/** Bodies of a clause by the part they play. */
export interface Roles {
  readonly coordinating: readonly Party[];
  readonly executor: readonly Party[];
  readonly recipient: readonly Party[];
  /** Words that showed each part, for the person who checks. */
  readonly signs: readonly string[];
}

const DIRECTING = new Set([
  'chỉ đạo',
  'phân công',
  'giao',
  'yêu cầu',
  'đôn đốc',
  'định hướng',
  'hướng dẫn',
  'nhắc nhở',
  'giao nhiệm vụ',
  'quán triệt',
  'ủy quyền',
]);
const BESIDE_DIRECTING = new Set([
  ...DIRECTING,
  'kiểm tra',
  'giám sát',
  'hỗ trợ',
  'theo dõi',
  'tập huấn',
  'quản lý',
  'tổ chức',
  'bồi dưỡng',
  'tạo điều kiện',
  'chấn chỉnh',
  'vận động',
]);
const matchTransmit = phraseMatcher(
  phrases(`
  gửi | báo cáo | phản ánh | trình | chuyển | thông báo | thông tin | kiến nghị | đề xuất | tham mưu | cung cấp | phản hồi | trả lời | bàn giao | chia sẻ | trao đổi | tham vấn | nộp | thông tin kịp thời | công bố
  | tạo điều kiện | tạo điều kiện thuận lợi | cấp | giao | phân bổ | hướng dẫn | tập huấn | giới thiệu | chuyển giao | giao chỉ tiêu | cung ứng | hỗ trợ nghiệp vụ | xin ý kiến | đề nghị | cảnh báo | cập nhật
  `),
);
const STRONG_TRANSMIT = new Set([
  'gửi',
  'báo cáo',
  'phản ánh',
  'trình',
  'chuyển',
  'thông báo',
  'kiến nghị',
  'đề xuất',
  'tham mưu',
  'nộp',
  'bàn giao',
  'phản hồi',
  'xin ý kiến',
  'thông tin',
  'cung cấp',
  'chuyển giao',
  'trả lời',
  'thông tin kịp thời',
  'đề nghị',
  'tham vấn',
]);
const FILLER = new Set(
  'kịp thời ngay về cho đến tới với giúp lên qua , và kết quả trực tiếp bằng văn bản để tổng hợp đề xuất báo cáo kiến nghị chung lãnh đạo cụ thể đầy đủ tham mưu trình đúng hạn gửi thông lại thống nhất theo định kỳ nhanh ngay_lập_tức'.split(
    ' ',
  ),
);
const NOT_RECIPIENT_AFTER_VE = new Set(['group']);

/** Reads coordinating bodies, directed executors and recipients out of the words that follow the governing verb. */
export function rolesOf(
  source: string,
  tokens: readonly Token[],
  from: number,
  to: number = tokens.length,
): Roles {
  const window = tokens.slice(0, to);
  const coordinating: Party[] = [];
  const executor: Party[] = [];
  const recipient: Party[] = [];
  const signs: string[] = [];
  let transmit: string | null = null;
  let transmits = false;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    const joint = coordinationAt(source, window, at);
    if (joint !== null) {
      add(coordinating, joint.parties);
      signs.push(
        `“${source
          .slice(token.start, tokens[joint.end - 1]?.end ?? token.end)
          .replace(/\s+/gu, ' ')
          .slice(0, 60)}” nêu cơ quan phối hợp`,
      );
      at = joint.end;
      continue;
    }
    const directed = directionAt(source, window, at);
    if (directed !== null) {
      add(executor, directed.list.parties);
      if (directed.verb === 'hướng dẫn') add(recipient, directed.list.parties);
      signs.push(`“${directed.verb} …” nêu cơ quan thực hiện`);
      transmits ||= matchTransmit(window, at) > 0;
      at = directed.list.end;
      continue;
    }
    const verb = isObjectNoun(window, at) ? 0 : matchTransmit(window, at);
    if (verb > 0 && !usedAsNoun(window, at)) {
      const word = wordsOf(window, at, at + verb);
      const list = directObject(source, window, at + verb, word);
      transmit = word;
      transmits = true;
      if (list !== null) {
        add(recipient, list.parties);
        signs.push(`“${word} …” nêu nơi nhận`);
        at = list.end;
        continue;
      }
      at += verb;
      continue;
    }
    const distant =
      transmits || window[at]?.lower === 'vào' ? distantRecipient(source, window, at, transmit ?? '') : null;
    if (distant !== null) {
      add(recipient, distant.parties);
      at = distant.end;
      continue;
    }
    at += 1;
  }
  return { coordinating, executor, recipient, signs };
}

/** "cung cấp thông tin", "trao đổi thông tin", "gửi báo cáo": a noun, although the word may be a verb. */
function isObjectNoun(tokens: readonly Token[], at: number): boolean {
  const word = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
  if (word !== 'thông tin' && word !== 'thông báo') return false;
  const before = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;
  return (
    [
      'cung cấp',
      'trao đổi',
      'chia sẻ',
      'cập nhật',
      'tiếp nhận',
      'các thông',
      'nhận được',
      'kết nối',
    ].includes(before) || ['các', 'những', 'gửi', 'ra'].includes(tokens[at - 1]?.lower ?? '')
  );
}

function add(target: Party[], parties: readonly Party[]): void {
  for (const party of parties) if (!target.some((other) => other.name === party.name)) target.push(party);
}

/** "phối hợp (chặt chẽ) (với) X", "cùng với X", "thống nhất với X", "với sự tham gia của X". */
function coordinationAt(source: string, tokens: readonly Token[], from: number): PartyList | null {
  const word = tokens[from]?.lower;
  const next = tokens[from + 1]?.lower;
  let at: number | null = null;
  if (word === 'phối' && next === 'hợp' && !nominal(tokens, from)) at = afterCoordinate(tokens, from + 2);
  else if (word === 'cùng' && next === 'với') at = from + 2;
  else if (word === 'thống' && next === 'nhất' && tokens[from + 2]?.lower === 'với') at = from + 3;
  else if (word === 'lấy' && next === 'ý') at = tokens[from + 3]?.lower === 'của' ? from + 4 : from + 3;
  else if (word === 'sự' && (next === 'tham' || next === 'phối')) {
    const of = tokens.findIndex((token, index) => index > from && index < from + 8 && token.lower === 'của');
    if (of > 0) at = tokens[of + 1]?.lower === 'đại' ? of + 3 : of + 1;
  }
  if (at === null) return null;
  const list = partiesAt(source, tokens, at);
  return list.parties.length > 0 ? list : null;
}

/** "công tác phối hợp", "Quy chế phối hợp" are nouns; "chủ trì, phối hợp", "chủ động phối hợp", "… và phối hợp" are not. */
function nominal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before === undefined || before === ',' || before === 'và' || before === 'việc' || before === 'quan')
    return false;
  return usedAsNoun(tokens, at) && tokens[at + 2]?.lower !== 'với';
}

function afterCoordinate(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let guard = 0; guard < 10; guard += 1) {
    const word = tokens[at]?.lower;
    const pair = `${word ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
    if (word === 'với' || word === 'cùng') return tokens[at + 1]?.lower === 'với' ? at + 2 : at + 1;
    if (
      [
        'chặt chẽ',
        'thường xuyên',
        'kịp thời',
        'đồng bộ',
        'hiệu quả',
        'hỗ trợ',
        'nghiệp vụ',
        'trao đổi',
        'hướng dẫn',
      ].includes(pair)
    )
      at += 2;
    else if (word === ',' || word === 'và' || word === 'cho' || word === 'có') at += 1;
    else break;
  }
  const straight = mentionAt(tokens, at, 'slot');
  return straight === null ? from : at;
}

interface Direction {
  readonly verb: string;
  readonly list: PartyList;
}

/** "chỉ đạo X làm Y", "chỉ đạo, hướng dẫn X:", "giao X thực hiện". */
function directionAt(source: string, tokens: readonly Token[], from: number): Direction | null {
  const first = plainVerbAt(tokens, from);
  if (first === 0) return null;
  const verb = wordsOf(tokens, from, from + first);
  if (!DIRECTING.has(verb)) return null;
  const before = tokens[from - 1]?.lower;
  if (usedAsNoun(tokens, from) && before !== 'và') return null;
  let at = from + first;
  for (let guard = 0; guard < 6; guard += 1) {
    const word = tokens[at]?.lower;
    if (word === ',' || word === 'và') {
      const more = plainVerbAt(tokens, at + 1);
      if (more === 0 || !BESIDE_DIRECTING.has(wordsOf(tokens, at + 1, at + 1 + more))) break;
      at += 1 + more;
    } else if (word === 'cho' || (word === 'nhiệm' && tokens[at + 1]?.lower === 'vụ'))
      at += word === 'cho' ? 1 : 2;
    else break;
  }
  const list = partiesAt(source, tokens, at);
  if (list.parties.length === 0) return null;
  return followsVerb(tokens, list.end) ? { verb, list } : null;
}

function followsVerb(tokens: readonly Token[], from: number): boolean {
  if (['hoặc', 'và'].includes(tokens[from]?.lower ?? '')) return false;
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const word = tokens[at]?.lower;
    if (word === ':' || (verbAt(tokens, at) !== null && tokens[at - 1]?.lower !== 'của')) return true;
    if (adverbAt(tokens, at) > 0) continue;
    if (word === ';' || word === '.') return false;
  }
  return from >= tokens.length;
}

/** The body right behind a verb of transmission: "gửi Sở Tài chính", "báo cáo kết quả về X", "tham mưu cho X". */
function directObject(
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
      const kind = list.parties[0]?.kind;
      const bare = preposition === null || preposition === 've';
      if (
        preposition === 'về' &&
        kind !== undefined &&
        NOT_RECIPIENT_AFTER_VE.has(kind) &&
        verb !== 'gửi' &&
        verb !== 'báo cáo'
      )
        return null;
      if (bare && !STRONG_TRANSMIT.has(verb)) return null;
      if (
        kind === 'group' &&
        preposition === null &&
        (verb === 'cung cấp' || verb === 'chuyển' || verb === 'thông tin')
      )
        return null;
      return list;
    }
    const word = tokens[at]?.lower;
    if (word === undefined || !FILLER.has(word)) return null;
    if (['về', 'cho', 'đến', 'tới', 'với', 'giúp', 'lên', 'qua'].includes(word)) preposition = word;
    at += 1;
  }
  return null;
}

const FREE_BEFORE = new Set(['cho', 'gửi', 'cáo', 'chuyển', 'với', 'báo']);

function bodiesAt(source: string, tokens: readonly Token[], at: number): PartyList | null {
  const mode = FREE_BEFORE.has(tokens[at - 1]?.lower ?? '') ? 'slot' : 'text';
  const list = partiesAt(source, tokens, at, mode);
  return list.parties.length === 0 ? null : list;
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

/** Further on: "… cho UBND phường", "… về Bảo hiểm xã hội tỉnh", "đến từng tổ dân phố", "vào báo cáo … của UBND tỉnh". */
function distantRecipient(
  source: string,
  tokens: readonly Token[],
  at: number,
  verb: string,
): PartyList | null {
  const word = tokens[at]?.lower;
  if (word === undefined) return null;
  if (word === 'vào' && tokens[at + 1]?.lower === 'báo' && tokens[at + 2]?.lower === 'cáo')
    return reportOf(source, tokens, at);
  if (!['cho', 'về', 'tới', 'đến', 'với', 'gửi', 'để'].includes(word)) return null;
  const list = bodiesAt(source, tokens, at + 1);
  if (list === null) return null;
  const kind = list.parties[0]?.kind;
  if (word === 'về' && (kind === 'group' || !STRONG_TRANSMIT.has(verb))) return null;
  if (
    word === 'với' &&
    verb !== 'chia sẻ' &&
    verb !== 'trao đổi' &&
    verb !== 'cung cấp' &&
    verb !== 'đề xuất'
  )
    return null;
  if (word === 'để')
    return ['cung cấp', 'cập nhật', 'thông tin', 'chuyển'].includes(verb) && kind !== 'group' ? list : null;
  if (
    word === 'đến' &&
    kind === 'group' &&
    !['giao', 'giao chỉ tiêu', 'thông tin', 'chuyển', 'gửi', 'thông báo'].includes(verb)
  )
    return null;
  if (kind === 'group' && word === 'cho' && ['cấp', 'tham mưu', 'đề xuất'].includes(verb)) return null;
  return list;
}
