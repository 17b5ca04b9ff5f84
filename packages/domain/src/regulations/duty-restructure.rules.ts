import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { DeadlineRule } from '../obligations/index.ts';
import type { DutyDraft } from './duty-draft.ts';

export type RestructureRefusal =
  | 'regulations.split_needs_two_parts'
  | 'regulations.part_without_action'
  | 'regulations.part_outside_quote'
  | 'regulations.merge_needs_two_duties'
  | 'regulations.merge_different_provision'
  | 'regulations.merge_different_schedule'
  | 'regulations.merge_different_binding';

/** What one part of a split says for itself; everything else it keeps from the duty. */
export type DutyPart = Pick<DutyDraft, 'action' | 'quote'> &
  Partial<Omit<DutyDraft, 'id' | 'provisionId' | 'action' | 'quote'>>;

function plain(text: string): string {
  return collapseSpaces(toNfc(text));
}

/**
 * Returns the duties that a duty of several tasks becomes, with ids "<id>.1", "<id>.2", … in order. Each part needs an action and
 * words out of the duty's own quote.
 */
export function splitDuty(
  duty: DutyDraft,
  parts: readonly DutyPart[],
): Decision<DutyDraft[], RestructureRefusal> {
  if (parts.length < 2) return refuse('regulations.split_needs_two_parts');
  const whole = plain(duty.quote);
  for (const [index, part] of parts.entries()) {
    if (part.action.trim() === '') return refuse('regulations.part_without_action', { part: index + 1 });
    const words = plain(part.quote);
    if (words === '' || !whole.includes(words))
      return refuse('regulations.part_outside_quote', { part: index + 1 });
  }
  return allow(
    parts.map((part, index) => ({
      ...duty,
      ...part,
      quote: plain(part.quote),
      id: `${duty.id}.${index + 1}`,
    })),
  );
}

/** Returns each name once, the first spelling winning. */
function unionOfNames(lists: readonly (readonly string[])[]): string[] {
  const names = new Map<string, string>();
  for (const name of lists.flat()) {
    const key = agencyNameKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

function scheduleKey(duty: DutyDraft): string {
  const { raw: _raw, ...dated } = duty.deadline ?? ({ raw: '' } as Partial<DeadlineRule>);
  return JSON.stringify([duty.recurrence, Object.entries(dated).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function withoutRepeats(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plain).filter((text) => text !== ''))];
}

/**
 * Returns the one duty that several duties of the same provision become: names united (a lead is no longer coordinating), actions joined with
 * "; ", the id and the deadline of the first. `provisionText` gives the quote: from the first word quoted to the last.
 * Refused when provision, schedule or binding force differ: these are different duties.
 */
export function mergeDuties(
  duties: readonly DutyDraft[],
  provisionText: string,
): Decision<DutyDraft, RestructureRefusal> {
  const [first, ...others] = duties;
  if (first === undefined || others.length === 0) return refuse('regulations.merge_needs_two_duties');
  if (others.some((duty) => duty.provisionId !== first.provisionId))
    return refuse('regulations.merge_different_provision');
  if (others.some((duty) => scheduleKey(duty) !== scheduleKey(first)))
    return refuse('regulations.merge_different_schedule');
  if (others.some((duty) => duty.binding !== first.binding))
    return refuse('regulations.merge_different_binding');
  const lead = unionOfNames(duties.map((duty) => duty.lead));
  const leadKeys = new Set(lead.map(agencyNameKey));
  const coordinating = unionOfNames(duties.map((duty) => duty.coordinating));
  return allow({
    ...first,
    lead,
    coordinating: coordinating.filter((name) => !leadKeys.has(agencyNameKey(name))),
    recipient: unionOfNames(duties.map((duty) => duty.recipient)),
    executor: unionOfNames(duties.map((duty) => duty.executor)),
    action: withoutRepeats(duties.map((duty) => duty.action)).join('; '),
    quote: joinedQuote(duties, plain(provisionText)),
    schemes: [...new Set(duties.flatMap((duty) => duty.schemes))],
    deliverable: withoutRepeats(duties.map((duty) => duty.deliverable ?? '')).join('; ') || null,
  });
}

/** Returns the words of the provision from the earliest quote's start to the latest one's end. */
function joinedQuote(duties: readonly DutyDraft[], text: string): string {
  const spans = duties
    .map((duty) => plain(duty.quote))
    .map((quote) => ({ start: text.indexOf(quote), length: quote.length }))
    .filter((span) => span.start >= 0);
  if (spans.length === 0) return plain(duties[0]?.quote ?? '');
  const start = Math.min(...spans.map((span) => span.start));
  return text.slice(start, Math.max(...spans.map((span) => span.start + span.length)));
}
