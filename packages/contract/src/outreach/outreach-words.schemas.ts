import { LIST_KINDS, LIST_SCHEMES } from '@ansinh/domain/memberlists';
import {
  CHANNELS,
  OUTCOMES,
  REFUSAL_REASONS,
  REGISTER_OUTCOMES,
  TASK_STATES,
  VISIT_CONFLICTS,
} from '@ansinh/domain/outreach';
import { z } from 'zod';

/** What a visit can bring. */
export const OutcomeSchema = z.enum(OUTCOMES);
/** Why somebody refuses. */
export const RefusalReasonSchema = z.enum(REFUSAL_REASONS);
/** How somebody was reached. */
export const ChannelSchema = z.enum(CHANNELS);
/** What stood in the way of a visit when it arrived. */
export const VisitConflictSchema = z.enum(VISIT_CONFLICTS);
/** Where a task stands. */
export const TaskStateSchema = z.enum(TASK_STATES);
/** Lists a task can come from. */
export const TaskKindSchema = z.enum(LIST_KINDS);
/** Schemes a task can be about. */
export const TaskSchemeSchema = z.enum(LIST_SCHEMES);
/** What a visit may propose to correct in the register. */
export const ProposalKindSchema = z.enum(REGISTER_OUTCOMES);
