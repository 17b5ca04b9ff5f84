import { withoutTail } from '../trailing.ts';
import type { DraftDuty } from '../parsed-regulation.ts';
import { clauseAt } from './clause.ts';
import type { Clause } from './clause-subject.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidence } from './confidence.ts';
import { actionOf } from './duty-action.ts';
import { forwardedRecurrence, occasionsFor, onDemand, timed } from './duty-occasions.ts';
import { deliverableOf } from './deliverable.ts';
import type { DutyContext } from './duty-context.ts';
import { forwardOf } from './forwarded.ts';
import { occasionsOf } from './occasions.ts';
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
  if (clause === null) {
    if (context.general === 'hard') return [];
    return context.recipient.length > 0 ? handedOver(body, context) : passiveDuty(body, tokens);
  }
  if (!(isTask(clause, context) || isDatedTask(clause, context, body))) return [];
  if (enacts(body)) {
    if (clause.subject.length > 0) state.subject = clause.subject;
    return [];
  }
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
    state.time,
  );
  if (who.lead.length === 0 && !timed(occasions) && !isTransmission(clause, roles)) return [];
  if (who.lead.length === 0 && context.general !== null) return [];
  const coordinating = without(
    joined(roles.coordinating, bracket?.coordinating ?? [], state.coordinating, context.coordinating),
    who.lead,
  );
  const executor = without(who.executor, who.lead);
  const named = without(recipientsOf(clause, roles, coordinating, main), [...who.lead]);
  const recipient = named.length > 0 ? named : without(context.recipient, who.lead);
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

/** "Danh sách đơn vị ngừng hoạt động: trước ngày 10 hằng tháng": an item that its opening hands over to somebody. */
function handedOver(text: string, context: DutyContext): ReadDuty[] {
  const occasions = occasionsFor(text, context, null);
  if (!timed(occasions) || context.bearer.length === 0) return [];
  return occasions.map((occasion) => ({
    lead: partyNames(context.bearer),
    coordinating: partyNames(context.coordinating),
    recipient: partyNames(context.recipient),
    executor: [],
    action: capitalised(`${context.prefix === null ? '' : `${context.prefix}: `}${withoutTail(text, ';.,')}`),
    schemes: schemesOf(text),
    recurrence: occasion.recurrence,
    deadline: occasion.deadline,
    deliverable: context.deliverable ?? deliverableOf(text),
    confidence: 0.7,
    why: [`Câu mở đầu ở dòng trên nêu cơ quan giao, nhận: “${context.basis}”`, ...occasion.why],
    request: context.request,
    words: text,
  }));
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
      action: capitalised(withoutTail(text, ';.,')),
      schemes: schemesOf(text),
      recurrence: occasion.recurrence,
      deadline: occasion.deadline,
      deliverable: deliverableOf(text),
      confidence: 0.35,
      why: ['Câu bị động “do … lập”, “được … phân bổ”; chủ thể là cơ quan đứng sau', ...occasion.why],
      request: false,
      words: text,
    },
  ];
}

/** "Hằng năm, hai đơn vị ban hành kế hoạch trước ngày 30/9": a dated task of the parties, even among contents and forms. */
function isDatedTask(clause: Clause, context: DutyContext, text: string): boolean {
  return context.general === 'soft' && clause.subject.length > 0 && timed(occasionsOf(text));
}

function isTask(clause: Clause, context: DutyContext): boolean {
  if (context.general === 'hard')
    return clause.obliged && clause.subject.some((party) => party.kind !== 'authority');
  if (context.general === 'soft')
    return (
      clause.subject.length > 0 &&
      (clause.obliged || clause.subject.every(({ kind }) => kind === 'agency' || kind === 'person'))
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
  if (roles.executor.length > 0)
    state.executor = /:\s|chỉ\s+đạo|lãnh\s+đạo/iu.test(text) ? roles.executor : [];
  else if (clause.subject.length > 0) state.executor = [];
  const opening = text.slice(
    0,
    tokens[clause.subject.length > 0 ? clause.subjectAt : clause.verb.at]?.start ?? 0,
  );
  const first = occasionsOf(opening);
  if (timed(first) || onDemand(first)) state.time = opening;
}

function joined(...lists: readonly (readonly Party[])[]): readonly Party[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function without(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  return parties.filter((party) => !others.some((other) => other.name === party.name));
}
