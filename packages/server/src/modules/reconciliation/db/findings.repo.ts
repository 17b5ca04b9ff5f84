import type { FindingOutcome, FindingState } from '@ansinh/domain/reconciliation';
import { empty, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';
import {
  FINDING_ORDERS,
  findingConditions,
  type FilteringActor,
  type FindingFilter,
  type FindingPage,
} from './finding-filter.ts';

/** A finding as stored, with the names a line shows. */
export interface StoredFinding {
  readonly id: string;
  readonly rule: string;
  readonly params: Record<string, unknown>;
  readonly subjectKind: 'employer' | 'person';
  readonly subjectId: string;
  readonly label: string;
  readonly code: string | null;
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly priority: number;
  readonly amount: number | null;
  readonly amountBasis: {
    rate: number;
    on: string;
    wages: number;
    share?: number;
    parameters?: string[];
  } | null;
  readonly assigneeId: string | null;
  readonly assigneeUser: { id: string; name: string } | null;
  readonly due: string | null;
  readonly state: FindingState;
  readonly outcome: FindingOutcome | null;
  readonly outcomeNote: string | null;
  readonly outcomeBy: string | null;
  readonly outcomeAt: string | null;
  readonly returned: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly goneAt: string | null;
  readonly version: number;
  readonly firstRunId: string;
  /** The actor may work on it: keeps the registers, has the commune, or it is assigned to his agency. */
  readonly workable: boolean;
  /** The actor may give it to another agency. */
  readonly assignable: boolean;
}

const COLUMNS = sql`f.id, f.rule, f.params, f.subject_kind as "subjectKind", f.subject_id as "subjectId", f.label, f.code, f.commune,
  ${communeName(sql`f.commune`)} as "communeName",
  f.priority, f.amount::float8 as amount, f.amount_basis as "amountBasis", f.assignee_agency_id as "assigneeId",
  (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.tenant_id = f.tenant_id and u.id = f.assignee_user_id) as "assigneeUser",
  to_char(f.due_on, 'YYYY-MM-DD') as due, f.state, f.outcome, f.outcome_note as "outcomeNote",
  coalesce((select u.name from users u where u.tenant_id = f.tenant_id and u.id::text = f.outcome_by), f.outcome_by) as "outcomeBy",
  f.outcome_at as "outcomeAt", f.returned, f.first_seen_at as "firstSeenAt", f.last_seen_at as "lastSeenAt", f.gone_at as "goneAt", f.version, f.first_run_id as "firstRunId",
  (${KEEPS()} or ${IN_PLACE()} or coalesce(f.assignee_agency_id = (select app.agency_id()), false)) as workable,
  (${KEEPS()} or ${IN_PLACE()}) as assignable`;

function KEEPS(): Sql {
  return sql`(select app.keeps_registers())`;
}

function IN_PLACE(): Sql {
  return sql`coalesce(f.commune = any ((select app.register_communes())::text[]), false)`;
}

/** Returns a page of findings in the order asked for, each with its place in it. */
export async function listFindingRows(
  tx: Tx,
  filter: FindingFilter,
  actor: FilteringActor,
  page: FindingPage,
): Promise<(StoredFinding & { readonly place: number })[]> {
  const { after, limit } = page;
  const { place, order } = FINDING_ORDERS[page.order];
  const filtered = findingConditions(filter, actor);
  return tx.rows(sql`
    select ${COLUMNS}, (${place})::float8 as place from findings f
    where ${filtered} ${after ? sql`and (${place}, f.id) > (${after.value}::float8, ${after.id}::uuid)` : empty}
    order by ${order}, f.id limit ${limit}`);
}

/** Returns a finding; undefined outside the actor's sight. */
export async function findFinding(tx: Tx, id: string): Promise<StoredFinding | undefined> {
  return tx.find<StoredFinding>(sql`select ${COLUMNS} from findings f where f.id = ${id}`);
}

/** Locks a finding that was found. */
export async function lockFinding(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`select from findings where id = ${id} for update`);
}
