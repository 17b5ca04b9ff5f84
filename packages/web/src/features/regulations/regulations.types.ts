import type { ClausePairSchema } from '@ansinh/contract/regulations/comparison.schemas';
import type {
  DutyFieldsSchema,
  DutyPartySchema,
  DutySchema,
  UnresolvedNameSchema,
} from '@ansinh/contract/regulations/duty.schemas';
import type {
  ProvisionSchema,
  RegulationRowSchema,
  RegulationSchema,
} from '@ansinh/contract/regulations/regulations.schemas';
import type {
  DeadlineSchema,
  SchedulePolicySchema,
} from '@ansinh/contract/regulations/schedule-policy.schema';
import type { z } from 'zod';

/** A regulation in the library. */
export type RegulationRow = z.output<typeof RegulationRowSchema>;

/** A regulation with its facts, effects and what may be done. */
export type Regulation = z.output<typeof RegulationSchema>;

export type Provision = z.output<typeof ProvisionSchema>;

export type Duty = z.output<typeof DutySchema>;

/** What a person may write into a duty. */
export type DutyFields = z.output<typeof DutyFieldsSchema>;

/** Whom a printed name of a duty stands for. */
export type DutyParty = z.output<typeof DutyPartySchema>;

export type UnresolvedName = z.output<typeof UnresolvedNameSchema>;

/** What the province settles about due dates where the text leaves a choice. */
export type SchedulePolicy = z.output<typeof SchedulePolicySchema>;

export type Deadline = z.output<typeof DeadlineSchema>;

/** Two clauses of two regulations put side by side. */
export type ClausePair = z.output<typeof ClausePairSchema>;
