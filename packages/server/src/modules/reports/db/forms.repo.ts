import type { ReportForm } from '@ansinh/domain/reports';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A form as loaded from its pack, with the duties it hangs on. */
export interface StoredForm {
  readonly regulationId: string;
  readonly dutyId: string;
  readonly fulfilsDutyId: string | null;
  readonly issueAgencyIds: readonly string[];
  readonly form: ReportForm;
}

const COLUMNS = sql`f.regulation_id as "regulationId", f.duty_id as "dutyId", f.fulfils_duty_id as "fulfilsDutyId",
  f.issue_agency_ids as "issueAgencyIds", f.body as form`;

/** Returns one form of a regulation. */
export function formByCode(tx: Tx, regulationId: string, code: string): Promise<StoredForm | undefined> {
  return tx.find<StoredForm>(
    sql`select ${COLUMNS} from report_forms f where f.regulation_id = ${regulationId} and f.code = ${code}`,
  );
}

/** Returns the form of the consolidated report that a duty is done by. */
export function formFulfilling(tx: Tx, dutyId: string): Promise<StoredForm | undefined> {
  return tx.find<StoredForm>(
    sql`select ${COLUMNS} from report_forms f where f.fulfils_duty_id = ${dutyId} order by f.code limit 1`,
  );
}

/** Returns the forms of duties of confirmed regulations, both kinds, in the order of their codes. */
export function formsOfDuties(tx: Tx, dutyIds: readonly string[]): Promise<StoredForm[]> {
  return tx.rows<StoredForm>(
    sql`select ${COLUMNS} from report_forms f where f.duty_id = any (${[...dutyIds]}::uuid[]) order by f.code`,
  );
}
