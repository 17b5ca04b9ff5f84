import {
  BAND_FLOORS,
  FINDING_BANDS,
  type FindingBand,
  type FindingState,
} from '@ansinh/domain/reconciliation';
import { join, sql, type Sql } from '../../../platform/database/sql.ts';

/** What a worklist is narrowed by. */
export interface FindingFilter {
  readonly q?: string | undefined;
  readonly subject?: string | undefined;
  readonly rule?: string | undefined;
  readonly state: FindingState | 'todo' | 'all';
  readonly outcome?: string | undefined;
  readonly commune?: string | undefined;
  readonly agency?: string | undefined;
  readonly hands: 'mine' | 'own' | 'any';
  readonly subjectId?: string | undefined;
  readonly returned?: boolean | undefined;
  readonly priority?: FindingBand | undefined;
  readonly period?: string | undefined;
}

/** Who looks: "mine" and "own" are his and his agency's. */
export interface FilteringActor {
  readonly id: string;
  readonly agencyId: string | null;
}

/** A page of a worklist: the order, after which line, how many. */
export interface FindingPage {
  readonly order: keyof typeof FINDING_ORDERS;
  readonly after: { readonly value: number; readonly id: string } | null;
  readonly limit: number;
}

/** Orders of a worklist: what sorts, and a number that grows along it. */
export const FINDING_ORDERS = {
  priority: { place: sql`-f.priority`, order: sql`f.priority desc` },
  amount: { place: sql`-coalesce(f.amount, -1)::float8`, order: sql`coalesce(f.amount, -1) desc` },
  newest: {
    place: sql`-floor(extract(epoch from f.first_seen_at))::float8`,
    order: sql`floor(extract(epoch from f.first_seen_at)) desc`,
  },
  due: {
    place: sql`coalesce(f.due_on - date '2000-01-01', 999999)`,
    order: sql`coalesce(f.due_on - date '2000-01-01', 999999)`,
  },
} as const satisfies Record<string, { place: Sql; order: Sql }>;

/** Returns a filter as one condition on `findings f`. */
export function findingConditions(filter: FindingFilter, actor: FilteringActor): Sql {
  const words = (filter.q ?? '').split(/\s+/u).filter((word) => word !== '');
  const { subject, rule, state, outcome, commune, agency, hands, subjectId, returned, priority, period } =
    filter;
  const conditions = [
    sql`true`,
    ...words.map(
      (word) => sql`f.folded like '%' || app.fold(${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}) || '%'`,
    ),
    ...(subject ? [sql`f.subject_kind = ${subject}`] : []),
    ...(rule ? [sql`f.rule = ${rule}`] : []),
    ...(state === 'todo' ? [sql`f.state in ('open', 'working')`] : []),
    ...(state === 'todo' || state === 'all' ? [] : [sql`f.state = ${state}`]),
    ...(outcome ? [sql`f.outcome = ${outcome}`] : []),
    ...(commune ? [sql`f.commune = ${commune}`] : []),
    ...(agency ? [sql`f.assignee_agency_id = ${agency}`] : []),
    ...(hands === 'own' ? [sql`f.assignee_agency_id = ${actor.agencyId}`] : []),
    ...(hands === 'mine' ? [sql`f.assignee_user_id::text = ${actor.id}`] : []),
    ...(subjectId ? [sql`f.subject_id = ${subjectId}`] : []),
    ...(returned === undefined ? [] : [returned ? sql`f.returned > 0` : sql`f.returned = 0`]),
    ...(priority ? [inBand(priority)] : []),
    ...(period
      ? [sql`exists (select from finding_evidence e where e.finding_id = f.id and e.period = ${period})`]
      : []),
  ];
  return join(conditions, ' and ');
}

/** Returns the condition that a finding is in a band of priority. */
export function inBand(band: FindingBand): Sql {
  const above = FINDING_BANDS[FINDING_BANDS.indexOf(band) - 1];
  return above === undefined
    ? sql`f.priority >= ${BAND_FLOORS[band]}`
    : sql`f.priority >= ${BAND_FLOORS[band]} and f.priority < ${BAND_FLOORS[above]}`;
}
