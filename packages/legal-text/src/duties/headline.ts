import { endsWithColon, withoutTail } from '../trailing.ts';
import { matchesOf } from '../matches.ts';
import { mayBeginName } from './agency-mention.ts';
import { matchNamedAgency } from './agency-lexicon.ts';
import { clauseAt } from './clause.ts';
import { matchDepartmentField } from './department-names.ts';
import { partiesAt } from './party-list.ts';
import type { Party, PartyList } from './party-list.ts';
import { rolesOf } from './roles.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { timeSpans } from './time-spans.ts';

/** What a heading, an agency alone on its line or an opening that ends with a colon says about the duties below it. */
export interface Headline {
  readonly bearer: readonly Party[];
  readonly coordinating: readonly Party[];
  readonly executor: readonly Party[];
  /** Who receives what the items below name: "Thuế tỉnh cung cấp cho BHXH tỉnh các thông tin sau:". */
  readonly recipient: readonly Party[];
  /** True when the issuer itself speaks to the bodies ("yêu cầu các sở …:"), so that an item may name another bearer. */
  readonly addressed: boolean;
  readonly request: boolean;
  /** Words that go on in each item below: "Chỉ đạo cơ sở khám bệnh, chữa bệnh". */
  readonly prefix: string | null;
  /** Words about time that hold for all items below. */
  readonly time: string | null;
}

/** Says nothing. */
export const NO_HEADLINE: Headline = {
  bearer: [],
  coordinating: [],
  executor: [],
  recipient: [],
  addressed: false,
  request: false,
  prefix: null,
  time: null,
};

/** "… các thông tin sau", "… theo thời hạn sau": the items below are what is handed over. */
const LISTS_BELOW = /(?<![\p{L}])(?:sau|sau\s+đây|như\s+sau|gồm|bao\s+gồm)$/iu;

const RESPONSIBILITY =
  /^(?:(?:vai\s+trò|trách\s+nhiệm|nhiệm\s+vụ|quyền\s+hạn|quyền|nghĩa\s+vụ|nội\s+dung|chức\s+năng)(?:\s*(?:,|và)\s*(?:trách\s+nhiệm|nhiệm\s+vụ|quyền\s+hạn|nghĩa\s+vụ|quyền|nội\s+dung))*(?:\s+(?:phối\s+hợp|thực\s+hiện|cụ\s+thể|chủ\s+trì|quản\s+lý|chung|chính))*(?:\s+(?:của|đối\s+với|thuộc))?|đối\s+với|về\s+phía|phía|của|trách\s+nhiệm\s+của)\s+/iu;
const ORDER =
  /^(?:kính\s+|trân\s+trọng\s+)?(?<word>đề\s+nghị|giao(?:\s+(?:nhiệm\s+vụ\s+)?cho)?|yêu\s+cầu|phân\s+công)\s+/iu;
const REST =
  /^(?:(?:\([^)]*\)|nêu\s+trên|có\s+liên\s+quan|liên\s+quan|khác|như\s+sau|sau\s+đây|sau)\s*)*(?:(?:cùng\s+)?(?:có|chịu)\s+(?:các\s+)?(?:trách\s+nhiệm|nhiệm\s+vụ)(?:\s+(?:chủ\s+trì|sau|sau\s+đây|như\s+sau|thực\s+hiện[^.;]{0,60}))?|thực\s+hiện(?:\s+(?:tốt\s+)?(?:các\s+)?(?:nhiệm\s+vụ|nội\s+dung|công\s+việc))(?:\s+(?:sau|sau\s+đây|như\s+sau))?|tập\s+trung(?:\s+thực\s+hiện)?[^.;]{0,60}|(?:trong|về|tại|đối\s+với)\s[^:;]{3,160})?\s*$/iu;
const LEADING = /^(?:[-+*•–]|\d+(?:\.\d+)*[.)]|[a-zđ][.)]|[IVX]+\.)\s+/u;

/** Reads a line that only names who bears the duties below; null when it says more (or less) than that. */
export function agencyLine(line: string): Headline | null {
  const text = withoutTail(line.replace(/[*_]/gu, '').replace(LEADING, ''), ':.;,').trim();
  if (text === '' || text.length > 700) return null;
  let rest = text;
  let request = false;
  let owned = false;
  for (let guard = 0; guard < 3; guard += 1) {
    const order = ORDER.exec(rest);
    if (order !== null) {
      request ||= /đề\s+nghị/iu.test(order[0]);
      rest = rest.slice(order[0].length);
      continue;
    }
    const responsibility = RESPONSIBILITY.exec(rest);
    if (responsibility === null) break;
    owned ||= /của\s+$/iu.test(responsibility[0]);
    rest = rest.slice(responsibility[0].length);
  }
  const shouted = (): boolean => rest === rest.toUpperCase();
  if (!mayBeginName(tokenize(/^\s*\S+/u.exec(rest)?.[0] ?? '')[0]?.lower ?? ''))
    return owned && !shouted() ? ownedLine(rest, request) : null;
  const tokens = tokenize(rest);
  if (!namesAgency(tokens) && shouted()) return null;
  const list = restated(rest, tokens, partiesAt(rest, tokens, 0));
  if (list.parties.length === 0) return owned ? ownedLine(rest, request) : null;
  const after = rest
    .slice(tokens[list.end - 1]?.end ?? 0)
    .replace(/^\s*[:,]\s*/u, '')
    .trim();
  if (!REST.test(after)) return owned ? ownedLine(rest, request) : null;
  return { ...NO_HEADLINE, bearer: list.parties, request };
}

const STRENGTHENED =
  /^(?:tăng\s+cường|nâng\s+cao|phát\s+huy|đẩy\s+mạnh)\s+[^.;:]{0,60}?(?:lãnh\s+đạo|chỉ\s+đạo|vai\s+trò|trách\s+nhiệm|điều\s+hành|quản\s+lý(?:\s+nhà\s+nước)?)\s+của\s+/iu;

/** "Tăng cường sự chỉ đạo của UBND các cấp trong việc …": the body named in a title bears the tasks below it. */
function strengthened(text: string): Headline | null {
  const match = STRENGTHENED.exec(text);
  if (match === null || /[.;]$/u.test(text)) return null;
  const rest = text.slice(match[0].length);
  const { parties } = partiesAt(rest, tokenize(rest), 0);
  if (parties.length === 0) return null;
  return { ...NO_HEADLINE, bearer: parties };
}

const ADDRESSED =
  /(?<order>yêu\s+cầu|đề\s+nghị)\s+(?<who>[^.;:]{3,300}?)(?:\s+(?:tập\s+trung|khẩn\s+trương|nghiêm\s+túc|tổ\s+chức|triển\s+khai|quan\s+tâm|thực\s+hiện|chỉ\s+đạo)[^.;:]{0,160})?:\s*$/iu;

/** The bodies that the last words of a preamble address: "Bảo hiểm xã hội tỉnh yêu cầu Bảo hiểm xã hội các huyện thực hiện:"; null when none. */
export function addressedIn(preamble: string): Headline | null {
  const groups = ADDRESSED.exec(preamble)?.groups;
  if (groups === undefined) return null;
  const who = groups['who'] ?? '';
  const tokens = tokenize(who);
  const list = partiesAt(who, tokens, 0);
  if (list.parties.length === 0 || list.end < tokens.length) return null;
  return {
    ...NO_HEADLINE,
    bearer: list.parties,
    addressed: true,
    request: /đề/iu.test(groups['order'] ?? ''),
  };
}

/** A heading whose bodies the line under it names again ("… đặc khu Ban Quản lý Khu kinh tế tỉnh, …"): one list. */
function restated(text: string, tokens: readonly Token[], list: PartyList): PartyList {
  if (list.parties.length === 0 || tokens[list.end]?.capital !== true) return list;
  const again = partiesAt(text, tokens, list.end);
  const more = again.parties.filter((party) => !list.parties.some((other) => other.name === party.name));
  return again.parties.length === 0 ? list : { parties: [...list.parties, ...more], end: again.end };
}

/** "Trách nhiệm của chủ cơ sở lưu trú": whoever is named there bears the duties, although no list knows the name. */
function ownedLine(name: string, request: boolean): Headline | null {
  if (name.length > 120 || name.split(' ').length < 2 || /[:;.]/u.test(name)) return null;
  return { ...NO_HEADLINE, bearer: [{ name, kind: 'group' }], request };
}

/** In a line set in capitals every word looks like a name: only an official name counts ("SỞ Y TẾ", not "TỔ CHỨC THỰC HIỆN"). */
function namesAgency(tokens: readonly Token[]): boolean {
  if (matchNamedAgency(tokens, 0) > 0) return true;
  return tokens[0]?.lower === 'sở' && matchDepartmentField(tokens, 1) > 0;
}

/** Reads an opening that ends with a colon: "Sở Tài chính chủ trì, phối hợp với các sở:", "Chỉ đạo cơ sở y tế:", "Hằng năm, cùng thời gian …:". */
export function openingLine(line: string): Headline | null {
  const text = line.replace(/[*_]/gu, '').trim();
  const alone = agencyLine(text) ?? strengthened(text);
  if (alone !== null) return alone;
  if (!endsWithColon(text)) return null;
  const body = withoutTail(text, ':');
  const tokens = tokenize(body);
  const times = timeSpans(body);
  const clause = clauseAt(body, tokens, times);
  if (clause === null)
    return { ...NO_HEADLINE, ...trailingBearer(body), time: times.length > 0 ? body : null };
  const roles = rolesOf(body, tokens, clause.verb.at);
  const directed = roles.executor.length > 0;
  return {
    bearer: clause.subject,
    coordinating: roles.coordinating,
    executor: roles.executor,
    recipient: LISTS_BELOW.test(body) ? roles.recipient : [],
    addressed: false,
    request: clause.opener === 'đề nghị',
    prefix: directed ? body.slice(tokens[clause.verb.at]?.start ?? 0) : null,
    time: times.some((time) => time.rhythm !== null && time.rhythm !== 'multi-year') ? body : null,
  };
}

/** "Theo chức năng, nhiệm vụ được giao, Sở A, Sở B:" names the bearers last. */
function trailingBearer(text: string): Pick<Headline, 'bearer'> {
  for (const comma of matchesOf(text, /,\s+/gu)) {
    const rest = text.slice(comma.index + comma[0].length);
    const tokens = tokenize(rest);
    const list = partiesAt(rest, tokens, 0);
    if (list.parties.length > 0 && list.end === tokens.length) return { bearer: list.parties };
  }
  return { bearer: [] };
}

const HARD =
  /^(?:phạm\s+vi|đối\s+tượng\s+(?:áp\s+dụng|điều\s+chỉnh)|giải\s+thích|nguyên\s+tắc|căn\s+cứ|quan\s+điểm|từ\s+ngữ|quy\s+ước|phạm\s+vi,?\s+đối\s+tượng|mục\s+đích\s+phối\s+hợp|chỉ\s+tiêu|thực\s+trạng|đánh\s+giá\s+chung|sự\s+cần\s+thiết|tình\s+hình)/iu;
const SOFT =
  /^(?:(?:các\s+)?(?:hình|phương)\s+thức|nội\s+dung\s+(?:phối\s+hợp|của\s+quy\s+chế)$|mục\s+(?:đích|tiêu)|yêu\s+cầu|mục\s+tiêu\s+(?:chung|cụ\s+thể|tổng\s+quát)|kinh\s+phí)/iu;

/** Whether a heading opens text that as a rule lays no task: `hard` for scope, principles, forms; `soft` for aims and requirements. */
export function generalHeading(heading: string): 'hard' | 'soft' | null {
  const text = heading.replace(/[*_]/gu, '').trim();
  if (text.length > 160) return null;
  if (HARD.test(text)) return 'hard';
  return SOFT.test(text) ? 'soft' : null;
}
