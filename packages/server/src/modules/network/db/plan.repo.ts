import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { agencyRef, unitRef } from './refs.sql.ts';

interface AgencyRef {
  readonly id: string;
  readonly name: string;
}

/** A line of the plan as stored. */
export interface StoredPlanLine {
  readonly id: string;
  readonly village: { readonly key: string; readonly name: string };
  readonly commune: { readonly key: string; readonly name: string };
  readonly agency: AgencyRef | null;
  readonly people: number;
  readonly dueOn: string;
  readonly candidate: string;
  readonly note: string;
  readonly state: 'proposed' | 'agreed' | 'declined';
  readonly proposedBy: AgencyRef;
  readonly proposedAt: string;
  readonly answer: string;
  readonly version: number;
}

/** Returns the lines of the plan that the caller sees, by village; the newest first within one. */
export function planRows(
  tx: Tx,
  day: string,
  { id, commune }: { id?: string | undefined; commune?: string | undefined } = {},
): Promise<StoredPlanLine[]> {
  return tx.rows(sql`
    select l.id, ${unitRef(sql`l.village_key`)} as village, ${unitRef(sql`l.commune_key`)} as commune,
      ${agencyRef(sql`l.agency_id`, day)} as agency, l.people, l.due_on::text as "dueOn", l.candidate, l.note, l.state,
      ${agencyRef(sql`l.proposed_by_agency`, day)} as "proposedBy", to_jsonb(l.proposed_at) #>> '{}' as "proposedAt", l.answer, l.version
    from network_plan_lines l
    where (${id ?? null}::uuid is null or l.id = ${id ?? null}) and (${commune ?? null}::text is null or l.commune_key = ${commune ?? null})
    order by l.village_key, l.proposed_at desc, l.id`);
}

/** A proposal to be stored. */
export interface PlanLineToStore {
  readonly village: string;
  readonly commune: string;
  readonly agencyId: string | null;
  readonly people: number;
  readonly dueOn: string;
  readonly candidate: string;
  readonly note: string;
}

/** Stores a new proposal of an agency; returns its id. */
export async function insertPlanLine(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string; readonly at: Date },
  line: PlanLineToStore,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into network_plan_lines (tenant_id, village_key, commune_key, agency_id, people, due_on, candidate, note,
      proposed_by_agency, proposed_by, proposed_at)
    values (${by.tenantId}, ${line.village}, ${line.commune}, ${line.agencyId}, ${line.people}, ${line.dueOn}, ${line.candidate}, ${line.note},
      ${by.agencyId}, ${by.id}, ${by.at}) returning id`);
  return id;
}

/** Changes the given version of a line that is not answered yet; false when somebody was faster. */
export async function updatePlanLine(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  line: PlanLineToStore,
): Promise<boolean> {
  const count = await tx.run(sql`
    update network_plan_lines set agency_id = ${line.agencyId}, people = ${line.people}, due_on = ${line.dueOn}, candidate = ${line.candidate},
      note = ${line.note}, version = version + 1
    where id = ${id} and version = ${version} and state = 'proposed' and village_key = ${line.village}`);
  return count === 1;
}

/** Answers the given version of a line; false when somebody was faster. */
export async function answerPlanLine(
  tx: Tx,
  answer: {
    readonly id: string;
    readonly version: number;
    readonly state: 'agreed' | 'declined';
    readonly agencyId: string | null;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
    readonly villageName: string;
  },
): Promise<boolean> {
  const written = tx.run(sql`
    update network_plan_lines set state = ${answer.state}, agency_id = ${answer.agencyId}, answer = ${answer.reason}, decided_by = ${answer.by},
      decided_at = ${answer.at}, version = version + 1
    where id = ${answer.id} and version = ${answer.version}`);
  const count = await refuseOnConstraint(written, {
    network_plan_line_of_a_day_is_one: new Refusal('network.plan_line_open', { village: answer.villageName }),
  });
  return count === 1;
}
