import { DEFAULT_ESCALATION_DAYS } from '@ansinh/domain/obligations';
import { sql, type Sql } from '../../../platform/database/sql.ts';

/** What a standing is derived from, as SQL expressions; `day` and `due` are dates, `submittedAt` an instant. */
export interface StandingOf {
  readonly state: Sql;
  readonly due: Sql;
  readonly submittedAt: Sql;
  readonly day: Sql;
}

/**
 * Returns the SQL of how an occurrence stands towards its due date: the domain's timelinessOf, set-based. What is handed over is on
 * time or late by its day in Vietnam, what is owed is overdue from the day after.
 */
export function standingSql({ state, due, submittedAt, day }: StandingOf): Sql {
  return sql`case
    when ${state} = 'cancelled' then 'none'
    when ${state} in ('submitted', 'accepted', 'nothing_to_report') then
      case when ${submittedAt} is null then 'none'
        when ${due} is null or ${submittedAt}::date <= ${due} then 'on_time' else 'late' end
    when ${due} is null or ${due} >= ${day} then 'none'
    when ${day} - ${due} >= ${DEFAULT_ESCALATION_DAYS}::integer then 'escalated' else 'overdue' end`;
}
