import { formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** A person of the network who is to stop, and what would be left behind. */
export interface EndingMember {
  readonly name: string;
  readonly from: string | null;
  /** Last day already stated; null while he works. */
  readonly to: string | null;
  /** Collaborators who work for him. */
  readonly below: number;
}

export type EndMemberRefusal =
  | 'network.already_ended'
  | 'network.ends_before_start'
  | 'network.ends_without_reason'
  | 'network.has_collaborators'
  | 'network.replacement_unfit';

/** Decides whether a person may stop on an ISO day: with a reason, and not leaving collaborators without a collector. */
export function decideEndMember(
  member: EndingMember,
  on: string,
  because: string,
  /** Who takes over: true when he works on the day and is of the same kind and organisation; null: nobody. */
  replacementFits: boolean | null,
): Decision<true, EndMemberRefusal> {
  if (member.to !== null)
    return refuse('network.already_ended', { name: member.name, on: formatDate(member.to) });
  if (member.from !== null && on < member.from)
    return refuse('network.ends_before_start', { name: member.name, from: formatDate(member.from) });
  if (because.trim() === '') return refuse('network.ends_without_reason');
  if (replacementFits === false) return refuse('network.replacement_unfit');
  if (member.below > 0 && replacementFits === null)
    return refuse('network.has_collaborators', { name: member.name, count: member.below });
  return allow(true);
}
