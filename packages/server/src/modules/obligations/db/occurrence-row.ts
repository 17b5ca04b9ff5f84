import type { OccurrenceState, Timeliness } from '@ansinh/domain/obligations';
import { sql, type Sql } from '../../../platform/database/sql.ts';

/** One occurrence as lists need it. */
export interface StoredOccurrence {
  readonly id: string;
  readonly dutyId: string;
  readonly action: string;
  readonly deliverable: string | null;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
  readonly leadId: string;
  readonly coordinatingIds: readonly string[];
  readonly recipientIds: readonly string[];
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly opensOn: string;
  readonly due: string | null;
  readonly state: OccurrenceState;
  readonly timeliness: Timeliness;
  readonly holderId: string | null;
  readonly version: number;
}

/** The clause by its key, once the duty is known: joined, the planner may read every clause of the regulation for every row. */
const CITATION = sql`(select p.citation from provisions p where p.tenant_id = o.tenant_id and p.regulation_id = o.regulation_id
  and p.id = d.provision_id) as citation`;

/** The columns of StoredOccurrence, over the aliases of OCCURRENCE_TABLES. */
export const OCCURRENCE_COLUMNS: Sql = sql`o.id, o.duty_id as "dutyId", d.action, d.deliverable, o.regulation_id as "regulationId",
  g.code as "regulationCode", d.provision_id as "provisionId", ${CITATION}, o.lead_agency_id as "leadId",
  o.coordinating_ids as "coordinatingIds", o.recipient_ids as "recipientIds", o.period_key as "periodKey",
  r.period_label as "periodLabel", o.opens_on as "opensOn", o.due_on as due, o.state, o.timeliness,
  o.holder_agency_id as "holderId", o.version`;

/** What hangs on `occurrences o`: its round, duty and regulation. */
export const OCCURRENCE_TABLES: Sql = sql`join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
  join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
  join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id`;
