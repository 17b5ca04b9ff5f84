import { sql, type Sql } from './database/sql.ts';

/** What one agency has in hand of one kind of work. */
export interface WorkInHand {
  readonly agencyId: string;
  readonly count: number;
  /** A few of them, by what a person calls them. */
  readonly samples: readonly string[];
}

/** Where the work of an agency that ends goes, and what the time lines say about it. */
export interface WorkMove {
  readonly fromId: string;
  /** One agency takes all of it; several take their parts; none: it ends. */
  readonly toIds: readonly string[];
  readonly reason: string;
}

/** From one agency that ended to the one that goes on. */
export interface PassOn {
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
}

/** Returns where work goes that is never divided: the first of several goes on with it. */
export function undivided(moves: readonly WorkMove[]): PassOn[] {
  return moves.flatMap(({ fromId, toIds: [toId], reason }) =>
    toId === undefined ? [] : [{ fromId, toId, reason }],
  );
}

/** Returns moves as the rows `m` of a with clause. */
export function passOnRows(moves: readonly PassOn[]): Sql {
  return sql`m as (select * from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as m ("fromId" uuid, "toId" uuid, reason text))`;
}

/** How many samples of a kind of work are shown for one agency. */
export const SHOWN_WORK = 3;
