import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { findLinks } from '../../directory/index.ts';

interface Kept {
  readonly stamp: string;
  readonly links: readonly SuccessionLink[];
}

/** Successions change when a decision is switched on or a share confirmed, and every board asks for them. */
const KEPT = new Map<string, Kept>();

const MOST_KEPT = 1_000;

/** A board asks for its unit and for its parts; one transaction asks once whether something changed. */
const STATES = new WeakMap<Tx, Promise<LinksState>>();

interface LinksState {
  readonly tenant: string;
  readonly stamp: string;
}

/**
 * Returns the successions by which units came to be, as `findLinks` does, kept in memory until a decision or a share changes. They are
 * the same for everybody of a province.
 */
export async function knownLinks(tx: Tx, into: readonly string[]): Promise<readonly SuccessionLink[]> {
  if (into.length === 0) return [];
  const state = STATES.get(tx) ?? linksState(tx);
  STATES.set(tx, state);
  const { tenant, stamp } = await state;
  const key = `${tenant} ${into.join(' ')}`;
  const kept = KEPT.get(key);
  if (kept?.stamp === stamp) return kept.links;
  const links = await findLinks(tx, { into });
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(key, { stamp, links });
  return links;
}

function linksState(tx: Tx): Promise<LinksState> {
  return tx.get<LinksState>(sql`
    select app.tenant_id()::text as tenant, concat_ws(' ',
      (select string_agg(r.id || ':' || r.version || r.state, ',' order by r.id) from reorganisations r where r.state = 'switched'),
      (select count(*) || ' ' || max(w.confirmed_at) || ' ' || count(w.superseded_at) from succession_weights w)) as stamp`);
}
