import { collapse } from './source-quote.ts';
import { coordinationAt } from './coordination.ts';
import { directionAt } from './direction.ts';
import { verbAt } from './governing-verb.ts';
import type { Party, PartyList } from './party-list.ts';
import { directRecipient, distantRecipient, transmissionAt } from './recipients.ts';
import type { Token } from './tokens.ts';

/** Bodies of a clause by the part they play. */
export interface Roles {
  readonly coordinating: readonly Party[];
  readonly executor: readonly Party[];
  readonly recipient: readonly Party[];
  /** Words that showed each part, for the person who checks. */
  readonly signs: readonly string[];
}

/** Reads coordinating bodies, directed executors and recipients out of the words from the governing verb on. */
export function rolesOf(
  source: string,
  tokens: readonly Token[],
  from: number,
  to: number = tokens.length,
): Roles {
  const window = to < tokens.length ? tokens.slice(0, to) : tokens;
  const coordinating: Party[] = [];
  const executor: Party[] = [];
  const recipient: Party[] = [];
  const signs: string[] = [];
  let transmit: string | null = null;
  let purpose = false;
  let beneath = false;
  for (let at = from; at < to;) {
    purpose ||= at > from + 3 && (window[at]?.lower === 'để' || window[at]?.lower === 'nhằm');
    const joint = purpose ? null : coordinationAt(source, window, at);
    if (joint !== null) {
      add(coordinating, joint.parties);
      signs.push(`“${printed(source, window, at, joint.end)}” nêu cơ quan phối hợp`);
      at = joint.end;
      continue;
    }
    const directed = purpose ? null : directionAt(source, window, at);
    if (directed !== null) {
      const nested = executor.length > 0 && NESTED.has(directed.verb) && !startsAnew(window, at);
      if (!nested) add(executor, directed.list.parties);
      if (directed.verb === 'hướng dẫn' && !nested) add(recipient, directed.list.parties);
      signs.push(`“${directed.verb} …” nêu cơ quan thực hiện`);
      transmit ??= transmissionAt(window, at)?.verb ?? null;
      at = directed.list.end;
      continue;
    }
    const sending = transmissionAt(window, at);
    if (sending !== null) {
      transmit = sending.verb;
      const list: PartyList | null =
        beneath && GIVING.has(sending.verb)
          ? null
          : directRecipient(source, window, at + sending.length, sending.verb);
      if (list !== null) {
        add(recipient, list.parties);
        signs.push(`“${sending.verb} …” nêu nơi nhận`);
      }
      at = list === null ? at + sending.length : list.end;
      beneath ||= list !== null && ADVISING.has(sending.verb) && verbAt(window, at) !== null;
      continue;
    }
    if (window[at]?.lower === ',' || window[at]?.lower === ';') beneath = false;
    const distant = beneath ? null : distantRecipient(source, window, at, transmit);
    if (distant !== null) add(recipient, distant.parties);
    at = distant === null ? at + 1 : distant.end;
  }
  return { coordinating, executor, recipient, signs };
}

/** "Tham mưu UBND huyện giao chỉ tiêu cho từng trường": behind the body advised stands what that body does. */
const ADVISING = new Set(['tham mưu', 'đề xuất', 'kiến nghị', 'trình']);

const GIVING = new Set(['giao', 'giao chỉ tiêu', 'phân bổ', 'cấp', 'tạm ứng', 'chi trả']);

/** "Chỉ đạo công đoàn cơ sở …, yêu cầu đơn vị …": what the executor in turn asks of others. */
const NESTED = new Set(['đôn đốc', 'yêu cầu', 'nhắc nhở']);

function startsAnew(tokens: readonly Token[], at: number): boolean {
  return [';', '.', 'thời'].includes(tokens[at - 1]?.lower ?? '');
}

function add(target: Party[], parties: readonly Party[]): void {
  for (const party of parties) if (!target.some((other) => other.name === party.name)) target.push(party);
}

function printed(source: string, tokens: readonly Token[], from: number, to: number): string {
  const words = collapse(source.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
