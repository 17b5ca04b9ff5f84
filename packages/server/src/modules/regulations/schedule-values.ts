import type {
  DeadlineSchema,
  SchedulePolicySchema,
} from '@ansinh/contract/regulations/schedule-policy.schema';
import type { DeadlineRule, SchedulePolicy } from '@ansinh/domain/obligations';
import type { z } from 'zod';

/** Returns a deadline without the fields that are absent, as the rules want it. */
export function asDeadline(deadline: z.output<typeof DeadlineSchema> | null): DeadlineRule | null {
  return deadline === null ? null : withoutUndefined<DeadlineRule>(deadline);
}

/** Returns a schedule policy without the fields that are absent. */
export function asSchedulePolicy(policy: z.output<typeof SchedulePolicySchema>): Partial<SchedulePolicy> {
  return withoutUndefined<Partial<SchedulePolicy>>(policy);
}

/** Absent and undefined mean the same to us, but not to spread and JSON. */
function withoutUndefined<T extends object>(value: object): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
