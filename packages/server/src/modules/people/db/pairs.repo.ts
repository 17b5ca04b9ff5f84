import type { PairDecision, PairState } from '@ansinh/domain/people';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { COMMUNE_NAME } from './commune-name.ts';

/** One side of a pair as the reviewer compares it. */
export interface StoredSide {
  readonly id: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly communeName: string | null;
  readonly village: string | null;
  readonly address: string | null;
  readonly household: string | null;
  readonly phone: string | null;
  readonly numbers: { kind: string; value: string; state: string }[];
  readonly groups: string[];
  readonly sources: string[];
}

/** A pair with both sides. */
export interface StoredPair {
  readonly id: string;
  readonly state: PairState;
  readonly sampled: boolean;
  readonly score: number;
  readonly evidence: { field: string; weight: number; level: number; text: string }[];
  /** Other people it might be, likeliest first. */
  readonly rivals: {
    id: string;
    fullName: string;
    birth: string | null;
    birthPrecision: 'day' | 'month' | 'year';
    communeName: string | null;
    score: number;
  }[];
  readonly a: StoredSide;
  readonly b: StoredSide;
  readonly firstBy: string | null;
  readonly firstDecision: PairDecision | null;
  readonly version: number;
}

const side = (column: 'person_a' | 'person_b'): ReturnType<typeof sql> => sql`(
  select jsonb_build_object('id', p.id, 'fullName', p.full_name, 'birth', p.birth_date, 'birthPrecision', p.birth_precision, 'sex', p.sex,
    'communeName', ${COMMUNE_NAME},
    'village', p.village, 'address', p.address, 'household', p.household, 'phone', p.phone,
    'numbers', coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value, 'state', i.state) order by i.kind, i.value)
      from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id), '[]'),
    'groups', coalesce((select jsonb_agg(distinct g.group_code) from person_groups g where g.tenant_id = p.tenant_id and g.person_id = p.id), '[]'),
    'sources', coalesce((select jsonb_agg(distinct s.dataset || ' · ' || coalesce((select n.short_name from agency_names n
        where n.tenant_id = s.tenant_id and n.agency_id = s.sender_agency_id order by n.valid desc limit 1), '?') || ' · ' || s.period_key)
      from person_sources s where s.tenant_id = p.tenant_id and s.person_id = p.id), '[]'))
  from people p where p.tenant_id = x.tenant_id and p.id = ${column === 'person_a' ? sql`x.person_a` : sql`x.person_b`})`;

/** The rivals that are still rows of their own. */
const RIVALS = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', p.id, 'fullName', p.full_name, 'birth', p.birth_date, 'birthPrecision', p.birth_precision,
    'communeName', ${COMMUNE_NAME}, 'score', (r.value ->> 'score')::float8) order by r.ordinality)
  from jsonb_path_query_array(x.evidence, '$[*].rivals[*]') as those (list)
    cross join lateral jsonb_array_elements(those.list) with ordinality as r
    join people p on p.tenant_id = x.tenant_id and p.id = (r.value ->> 'id')::uuid and p.merged_into is null), '[]')`;

const PAIR = sql`x.id, x.state, x.sampled, x.score, x.evidence, ${RIVALS} as rivals, ${side('person_a')} as a, ${side('person_b')} as b,
  x.first_by as "firstBy", x.first_decision as "firstDecision", x.version`;

/** Returns pairs that wait: for review those most likely first (not what the actor answered already), for the sample in random order of ids. */
export async function waitingPairs(
  tx: Tx,
  of: 'review' | 'sample',
  actorId: string,
  limit: number,
): Promise<StoredPair[]> {
  if (of === 'sample')
    return tx.rows<StoredPair>(sql`
      select ${PAIR} from person_pairs x where x.tenant_id = (select app.tenant_id()) and x.sampled and x.state = 'joined'
        and x.sample_verdict is null order by x.id limit ${limit}`);
  return tx.rows<StoredPair>(sql`
    select ${PAIR} from person_pairs x
    where x.tenant_id = (select app.tenant_id()) and (x.state in ('open', 'disputed') or (x.state = 'second' and x.first_by <> ${actorId}))
    order by x.score desc, x.id limit ${limit}`);
}

/** How many pairs wait, of the review and of the sample. */
export async function countWaiting(tx: Tx): Promise<{ waiting: number; sampleWaiting: number }> {
  return tx.get(sql`
    select count(*) filter (where state in ('open', 'second', 'disputed'))::integer as waiting,
      count(*) filter (where sampled and state = 'joined' and sample_verdict is null)::integer as "sampleWaiting"
    from person_pairs where tenant_id = (select app.tenant_id())`);
}

/** A pair locked for a decision. */
export interface LockedPair {
  readonly id: string;
  readonly personA: string;
  readonly personB: string;
  readonly state: PairState;
  readonly sampled: boolean;
  readonly sampleVerdict: 'same' | 'different' | null;
  readonly score: number;
  readonly firstBy: string | null;
  readonly firstDecision: PairDecision | null;
  readonly secondBy: string | null;
  readonly mergeId: string | null;
  readonly version: number;
}

/** Returns a pair locked until the transaction ends; undefined outside one's sight. */
export async function lockPair(tx: Tx, id: string): Promise<LockedPair | undefined> {
  return tx.find<LockedPair>(sql`
    select id, person_a as "personA", person_b as "personB", state, sampled, sample_verdict as "sampleVerdict", score, first_by as "firstBy",
      first_decision as "firstDecision", second_by as "secondBy", merge_id as "mergeId", version
    from person_pairs where id = ${id} for update`);
}

/** What a decision leaves on a pair; absent keys stay. */
export interface PairUpdate {
  readonly state: PairState;
  readonly firstBy: string | null;
  readonly firstDecision: PairDecision | null;
  readonly secondBy: string | null;
  readonly secondDecision: 'same' | 'different' | null;
  readonly sampleVerdict: 'same' | 'different' | null;
  readonly mergeId: string | null;
}

/** Stores a decision and returns the pair's new version. */
export async function updatePair(tx: Tx, id: string, next: PairUpdate): Promise<number> {
  const row = await tx.get<{ version: number }>(sql`
    update person_pairs set state = ${next.state}, first_by = ${next.firstBy}, first_decision = ${next.firstDecision},
      second_by = ${next.secondBy}, second_decision = ${next.secondDecision}, sample_verdict = ${next.sampleVerdict},
      merge_id = ${next.mergeId}, decided_at = now(), version = version + 1
    where id = ${id} returning version`);
  return row.version;
}

/** What the last search did and how the sample was answered. */
export interface LinkFigures {
  readonly lastRun: { at: string; weightsVersion: string; counts: Record<string, number> } | null;
  readonly joined: number;
  readonly waiting: number;
  readonly decided: number;
  readonly answered: number;
  readonly wrong: number;
}

/** Returns the figures of linkage in the register. */
export async function linkFigures(tx: Tx): Promise<LinkFigures> {
  return tx.get<LinkFigures>(sql`
    select (select jsonb_build_object('at', r.finished_at, 'weightsVersion', r.weights_version, 'counts', r.counts)
        from people_link_runs r where r.finished_at is not null order by r.id desc limit 1) as "lastRun",
      count(*) filter (where state = 'joined')::integer as joined,
      count(*) filter (where state in ('open', 'second', 'disputed'))::integer as waiting,
      count(*) filter (where state in ('same', 'different'))::integer as decided,
      count(*) filter (where sampled and sample_verdict is not null)::integer as answered,
      count(*) filter (where sample_verdict = 'different')::integer as wrong
    from person_pairs where tenant_id = (select app.tenant_id())`);
}
