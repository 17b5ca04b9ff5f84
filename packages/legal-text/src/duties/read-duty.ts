import type { DraftDuty, Recurrence } from '../parsed-regulation.ts';
import { clauseAt } from './clause.ts';
import type { Clause } from './clause.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidence } from './confidence.ts';
import { deliverableOf } from './deliverable.ts';
import type { DutyContext } from './duty-context.ts';
import { forwardOf } from './forwarded.ts';
import { occasionsOf } from './occasions.ts';
import type { Occasion } from './occasions.ts';
import { leadOf, sameParties } from './lead.ts';
import { capitalised, partyNames } from './party-list.ts';
import type { Party } from './party-list.ts';
import { enacts } from './enacting-words.ts';
import { bracketedLead } from './bracketed-lead.ts';
import { passiveAgent, passiveGiver } from './passive-agent.ts';
import { recipientsOf } from './recipients-of-task.ts';
import { rolesOf } from './roles.ts';
import type { Roles } from './roles.ts';
import { schemesOf } from './schemes.ts';
import { splitDuties } from './split-duties.ts';
import { unlistedVerb } from './unlisted-verb.ts';
import { timeSpans } from './time-spans.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './governing-verb.ts';

/** A draft duty before it has an id, a provision and the document's binding force. */
export type ReadDuty = Omit<DraftDuty, 'id' | 'provision' | 'binding' | 'quote'> & {
  /** The words of the provision's text it rests on. */
  readonly words: string;
  readonly request: boolean;
};

interface SentenceState {
  sentence: number;
  subject: readonly Party[];
  coordinating: readonly Party[];
  executor: readonly Party[];
  time: string | null;
  request: boolean;
}

/** The duties that one text lays on somebody, given what stands above it. */
export function dutiesOfText(text: string, context: DutyContext): ReadDuty[] {
  const segments = splitDuties(text);
  const state: SentenceState = {
    sentence: -1,
    subject: [],
    coordinating: [],
    executor: [],
    time: null,
    request: false,
  };
  const duties: ReadDuty[] = [];
  for (const segment of segments) {
    if (segment.sentence !== state.sentence) {
      Object.assign(state, { sentence: segment.sentence, coordinating: [], executor: [], time: null });
    }
    duties.push(
      ...dutiesOfSegment(text.slice(segment.start, segment.end), context, state, segments.length > 1),
    );
  }
  return duties;
}

function dutiesOfSegment(
  words: string,
  context: DutyContext,
  state: SentenceState,
  cut: boolean,
): ReadDuty[] {
  const bracket = bracketedLead(words);
  const body = bracket === null ? words : words.slice(0, bracket.at);
  const tokens = tokenize(body);
  const times = timeSpans(body);
  const listed = clauseAt(body, tokens, times);
  const clause =
    listed ?? (context.bearer.length > 0 && context.general === null ? unlistedVerb(tokens) : null);
  if (clause === null) return context.general === 'hard' ? [] : passiveDuty(body, tokens);
  if (!(isTask(clause, context) || isDatedTask(clause, context, body)) || enacts(body)) return [];
  const forward = forwardOf(body);
  const mainEnd = forward === null ? tokens.length : tokens.findIndex((token) => token.start >= forward.at);
  const roles = rolesOf(body, tokens, clause.verb.at, mainEnd < 0 ? tokens.length : mainEnd);
  const behind = bracket?.lead ?? (context.bearer.length === 0 ? passiveAgent(body, tokens) : []);
  if (/^\p{Lu}/u.test(body)) state.executor = [];
  const who = leadOf(clause, roles, context, state, behind);
  const main = forward === null ? body : body.slice(0, forward.at);
  const occasions = occasionsFor(
    main,
    bracket === null ? context : { ...context, time: words.slice(bracket.at) },
    state,
  );
  if (who.lead.length === 0 && !timed(occasions) && !isTransmission(clause, roles)) return [];
  if (who.lead.length === 0 && context.general !== null) return [];
  const coordinating = without(
    joined(roles.coordinating, bracket?.coordinating ?? [], state.coordinating, context.coordinating),
    who.lead,
  );
  const executor = without(who.executor, who.lead);
  const recipient = without(recipientsOf(clause, roles, coordinating, main), [...who.lead]);
  remember(state, clause, who.lead, roles, main, tokens);
  const evidence: Evidence = {
    lead: who.place,
    obliged: clause.obliged,
    enacting:
      clause.verb.verb === 'thi hành' ||
      /thi\s+hành\s+(?:quyết\s+định|chỉ\s+thị|kế\s+hoạch|nghị\s+quyết)\s+này/iu.test(main),
    cut,
    group: who.lead.length > 0 && who.lead.every((party) => party.kind === 'group'),
    addresseeMissing: false,
    several: occasions.length > 1,
    general: context.general !== null,
    unlisted: listed === null,
    quoteWhole: true,
  };
  const shared = {
    lead: partyNames(who.lead),
    coordinating: partyNames(coordinating),
    executor: partyNames(executor),
    schemes: schemesOf(words),
    deliverable: context.deliverable ?? deliverableOf(main),
    request: who.request,
    words,
  };
  const bearsIt = clause.subject.length > 0 && sameParties(clause.subject, who.lead);
  const action = actionOf(main, tokens, clause, context, bearsIt);
  const duties: ReadDuty[] = occasions.map((occasion) => ({
    ...shared,
    recipient: partyNames(recipient),
    action,
    recurrence: occasion.recurrence,
    deadline: occasion.deadline,
    confidence: confidenceOf(evidence),
    why: [
      ...who.why,
      ...(listed === null ? ['Động từ mở đầu không có trong danh mục, đọc theo cơ quan ở trên'] : []),
      ...roles.signs,
      ...occasion.why,
    ],
  }));
  if (forward !== null && recipient.length > 0) {
    const [occasion] = occasionsOf(forward.words);
    duties.push({
      ...shared,
      lead: partyNames(recipient),
      coordinating: [],
      executor: [],
      recipient: partyNames(forward.recipient),
      action: capitalised(forward.words),
      recurrence: forwardedRecurrence(occasion, occasions),
      deadline: occasion?.deadline ?? null,
      deliverable: deliverableOf(forward.words) ?? 'báo cáo tổng hợp',
      confidence: confidenceOf({ ...evidence, lead: 'forwarded', cut: false }),
      why: [
        `Nơi nhận “${partyNames(recipient).join(', ')}” phải tổng hợp, báo cáo tiếp theo câu “${forward.words.slice(0, 60)}”`,
        ...(occasion?.why ?? []),
      ],
    });
  }
  return duties;
}

/** A statement that says who gives what to whom, with a rhythm: read as the giver's task, with little confidence. */
function passiveDuty(text: string, tokens: readonly Token[]): ReadDuty[] {
  if (!/^(?:kinh\s+phí|ngân\s+sách|nguồn|chỉ\s+tiêu|dự\s+toán)/iu.test(text)) return [];
  const giver = passiveGiver(text, tokens);
  const [occasion] = occasionsOf(text);
  if (giver === null || occasion === undefined || !timed([occasion])) return [];
  return [
    {
      lead: partyNames(giver.lead),
      coordinating: [],
      recipient: partyNames(giver.recipient),
      executor: [],
      action: capitalised(text.replace(/[\s;.,]+$/u, '')),
      schemes: schemesOf(text),
      recurrence: occasion.recurrence,
      deadline: occasion.deadline,
      deliverable: deliverableOf(text),
      confidence: 0.35,
      why: ['Câu bị động “được … phân bổ/giao cho …”; chủ thể là cơ quan phân bổ, giao', ...occasion.why],
      request: false,
      words: text,
    },
  ];
}

function forwardedRecurrence(own: Occasion | undefined, main: readonly Occasion[]): Recurrence {
  if (
    own !== undefined &&
    own.deadline === null &&
    own.recurrence !== 'none' &&
    own.recurrence !== 'continuous'
  )
    return own.recurrence;
  return main[0]?.recurrence ?? 'none';
}

/** "Hằng năm, hai đơn vị ban hành kế hoạch trước ngày 30/9": a dated task of the parties, even among contents and forms. */
function isDatedTask(clause: Clause, context: DutyContext, text: string): boolean {
  return context.general === 'soft' && clause.subject.length > 0 && timed(occasionsOf(text));
}

function isTask(clause: Clause, context: DutyContext): boolean {
  if (context.general === 'hard') return clause.subject.length > 0 && clause.obliged;
  if (context.general === 'soft')
    return (
      clause.subject.length > 0 && (clause.obliged || clause.subject.every((party) => party.kind !== 'party'))
    );
  return true;
}

/** "… phản ánh về Sở Y tế": whoever meets the case must send, although the text names nobody. */
function isTransmission(clause: Clause, roles: Roles): boolean {
  return (
    roles.recipient.length > 0 &&
    ['báo cáo', 'phản ánh', 'gửi', 'thông báo', 'đề xuất', 'kiến nghị', 'chuyển', 'tổng hợp'].includes(
      clause.verb.verb,
    )
  );
}

function occasionsFor(text: string, context: DutyContext, state: SentenceState): Occasion[] {
  const own = occasionsOf(text);
  const vague = own.every(
    (occasion) => occasion.deadline === null && ['none', 'continuous'].includes(occasion.recurrence),
  );
  if (!vague) return own;
  const inherited = context.time ?? state.time;
  if (inherited === null) return own;
  const above = occasionsOf(state.time ?? inherited);
  const chosen = state.time === null || !timed(above) ? occasionsOf(inherited) : above;
  if (chosen.every((occasion) => occasion.recurrence === 'none' && occasion.deadline === null)) return own;
  return steady(inherited)
    ? [{ recurrence: 'continuous', deadline: null, why: [`Thời gian thực hiện: “${inherited}”`] }]
    : chosen;
}

/** "Thường xuyên hằng năm": a standing task, not a yearly delivery. */
function steady(time: string): boolean {
  return (
    /^thường\s+xuyên/iu.test(time.trim()) && occasionsOf(time).every((occasion) => occasion.deadline === null)
  );
}

function timed(occasions: readonly Occasion[]): boolean {
  return occasions.some(
    (occasion) =>
      (occasion.deadline !== null &&
        occasion.deadline.rule !== 'unspecified' &&
        occasion.deadline.rule !== 'from') ||
      ['weekly', 'monthly', 'quarterly', 'semiannual', 'annual'].includes(occasion.recurrence),
  );
}

function remember(
  state: SentenceState,
  clause: Clause,
  lead: readonly Party[],
  roles: Roles,
  text: string,
  tokens: readonly Token[],
): void {
  if (clause.subject.length > 0) {
    state.subject = lead;
    state.request = clause.opener === 'đề nghị';
  }
  if (roles.coordinating.length > 0) state.coordinating = roles.coordinating;
  if (roles.executor.length > 0) state.executor = /:\s|chỉ\s+đạo/iu.test(text) ? roles.executor : [];
  else if (clause.subject.length > 0) state.executor = [];
  const opening = text.slice(
    0,
    tokens[clause.subject.length > 0 ? clause.subjectAt : clause.verb.at]?.start ?? 0,
  );
  if (timed(occasionsOf(opening))) state.time = opening;
}

/** The task in the words of the text, without the body that bears it; carried-over words of an opening stand first. */
function actionOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  context: DutyContext,
  dropSubject: boolean,
): string {
  const first = dropSubject
    ? tokens[subjectEnd(tokens, clause)]
    : tokens.find((token) => token.word && !['đồng', 'thời', 'và'].includes(token.lower));
  const words = text
    .slice(first?.start ?? 0)
    .replace(/[\s;,.:/]+$/u, '')
    .replace(/\s+/gu, ' ');
  if (context.prefix !== null && !dropSubject)
    return capitalised(`${context.prefix}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  return capitalised(words);
}

/** The verb with the adverbs before it. */
function subjectEnd(tokens: readonly Token[], clause: Clause): number {
  for (let at = clause.subjectAt + 1; at < clause.verb.at; at += 1) {
    if (verbAt(tokens, at)?.at !== clause.verb.at) continue;
    if (
      OBLIGATION.has(tokens[at]?.lower ?? '') ||
      (tokens[at - 1]?.lower === 'có' && tokens[at]?.lower === 'trách')
    )
      continue;
    return at;
  }
  return clause.verb.at;
}

const OBLIGATION = new Set(['phải', 'có', 'cần', 'sẽ', 'trách', 'nhiệm', 'vụ', 'chịu', 'được']);

function joined(...lists: readonly (readonly Party[])[]): readonly Party[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function without(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  return parties.filter((party) => !others.some((other) => other.name === party.name));
}
