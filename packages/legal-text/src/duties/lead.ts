import type { Clause } from './clause-subject.ts';
import type { Evidence } from './confidence.ts';
import type { DutyContext } from './duty-context.ts';
import { capitalised, partyNames } from './party-list.ts';
import type { Party } from './party-list.ts';
import type { Roles } from './roles.ts';

/** Who bears a task, how that is known, and who is set to do it. */
export interface Who {
  readonly lead: readonly Party[];
  readonly executor: readonly Party[];
  readonly request: boolean;
  readonly place: Evidence['lead'];
  readonly why: readonly string[];
}

/** The subject of the sentence before, which a sentence without one goes on with. */
export interface CarriedSubject {
  readonly subject: readonly Party[];
  readonly executor: readonly Party[];
  readonly request: boolean;
}

/** Who bears the task: named in the clause, in brackets behind it, in the sentence before, or above it. */
export function leadOf(
  clause: Clause,
  roles: Roles,
  context: DutyContext,
  state: CarriedSubject,
  bracket: readonly Party[],
): Who {
  const named = partyNames(clause.subject).join(', ');
  const bearer = context.addressed && clause.opener !== null ? [] : context.bearer;
  const executor =
    roles.executor.length > 0
      ? roles.executor
      : state.executor.length > 0
        ? state.executor
        : context.executor;
  if (clause.opener !== null && bearer.length > 0 && clause.opener !== 'đề nghị') {
    return {
      lead: bearer,
      executor: clause.subject,
      request: context.request,
      place: context.place,
      why: [above(context), `“${clause.opener} ${named}” nêu cơ quan thực hiện`],
    };
  }
  const asks = ['yêu cầu', 'giao', 'đề nghị'].includes(clause.verb.verb);
  if (
    clause.opener === null &&
    isIssuer(clause.subject) &&
    asks &&
    roles.executor.length > 0 &&
    bearer.length === 0
  ) {
    return {
      lead: roles.executor,
      executor: [],
      request: false,
      place: 'clause',
      why: [`“${named} ${clause.verb.verb} …” giao việc trực tiếp`],
    };
  }
  if (clause.subject.length > 0) {
    const request = clause.opener === 'đề nghị' || (context.request && sameParties(clause.subject, bearer));
    const why =
      clause.opener === null
        ? `Câu nêu rõ chủ thể “${named}”`
        : `“${capitalised(clause.opener)} ${named}” giao việc trực tiếp`;
    return { lead: clause.subject, executor: roles.executor, request, place: 'clause', why: [why] };
  }
  if (bracket.length > 0)
    return {
      lead: bracket,
      executor,
      request: false,
      place: 'bracket',
      why: ['Cơ quan ghi trong ngoặc sau nhiệm vụ'],
    };
  if (state.subject.length > 0 && (bearer.length === 0 || context.place !== 'plan')) {
    return {
      lead: state.subject,
      executor,
      request: state.request,
      place: 'line',
      why: [`Chủ thể “${partyNames(state.subject).join(', ')}” nêu ở câu trước`],
    };
  }
  if (bearer.length > 0)
    return { lead: bearer, executor, request: context.request, place: context.place, why: [above(context)] };
  return { lead: [], executor, request: false, place: 'none', why: ['Văn bản không nêu cơ quan thực hiện'] };
}

/** The authority that issues plans and directives and so speaks through them. */
function isIssuer(subject: readonly Party[]): boolean {
  return (
    subject.length === 1 &&
    /^(?:chủ\s+tịch\s+)?(?:ubnd|[uủ][yỷ]\s+ban\s+nhân\s+dân)\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường)/iu.test(
      subject[0]?.name ?? '',
    )
  );
}

function above(context: DutyContext): string {
  if (context.place === 'plan') return `Dòng phân công nêu “${context.basis}” chủ trì`;
  return context.place === 'heading'
    ? `Cơ quan nêu ở tiêu đề “${context.basis}”`
    : `Cơ quan nêu ở dòng “${context.basis}”`;
}

/** Whether two lists name the same bodies in the same order. */
export function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every((party, index) => party.name === b[index]?.name);
}
