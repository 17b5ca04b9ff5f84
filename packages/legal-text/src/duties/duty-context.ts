import { NO_HEADLINE, type Headline } from './headline.ts';
import type { PlanLines } from './plan-lines.ts';

/** What the headings and lines above a text say about the duties in it. */
export interface DutyContext extends Headline {
  /** What plan lines name as the product. */
  readonly deliverable: string | null;
  /** The printed words that named the bearer. */
  readonly basis: string;
  readonly place: 'heading' | 'line' | 'plan';
  readonly general: 'hard' | 'soft' | null;
}

export const NO_CONTEXT: DutyContext = {
  ...NO_HEADLINE,
  deliverable: null,
  basis: '',
  place: 'heading',
  general: null,
};

/** The context below a headline: a new bearer replaces all that was said of the old one, an opening without bearer adds to it. */
export function below(
  context: DutyContext,
  headline: Headline,
  basis: string,
  place: 'heading' | 'line',
): DutyContext {
  if (headline.bearer.length === 0) {
    return {
      ...context,
      coordinating: headline.coordinating.length > 0 ? headline.coordinating : context.coordinating,
      executor: headline.executor.length > 0 ? headline.executor : context.executor,
      recipient: headline.recipient.length > 0 ? headline.recipient : context.recipient,
      prefix: headline.prefix ?? context.prefix,
      time: headline.time ?? context.time,
    };
  }
  return { ...context, ...headline, time: headline.time ?? context.time, basis, place };
}

/** The context of tasks that plan lines speak about. */
export function withPlan(context: DutyContext, plan: PlanLines): DutyContext {
  const named = plan.lead.length > 0;
  return {
    ...context,
    bearer: named ? plan.lead : context.bearer,
    coordinating: plan.coordinating.length > 0 ? plan.coordinating : context.coordinating,
    time: plan.time ?? context.time,
    deliverable: plan.deliverable ?? context.deliverable,
    ...(named
      ? {
          basis: plan.lead.map((party) => party.name).join(', '),
          place: 'plan' as const,
          request: false,
          addressed: false,
        }
      : {}),
  };
}
