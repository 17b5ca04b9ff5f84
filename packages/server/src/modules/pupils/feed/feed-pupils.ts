import type { FedSubmission, Feed } from '../../exchange/index.ts';
import { ensureRoster } from '../db/rosters.repo.ts';
import { isSchool, statedRows } from '../db/feed.repo.ts';
import { takeList } from '../db/pupil-writes.repo.ts';
import { settleRoster } from '../settle-roster.ts';
import { statedPupil } from './stated-pupil.ts';
import { schoolYearOfList } from './school-year-of-list.ts';
import { namedCommunes } from '../named-communes.ts';

/** Brings a school's list into its roster of that school year, then asks the register. A list of another agency is nobody's roster. */
export const feedPupils: Feed = async ({ tx, submission, today, enqueue }) => {
  if (submission.layout.id !== 'school-roster' || !(await isSchool(tx, submission.senderId))) return;
  const rows = await statedRows(tx, submission.id, submission.layout);
  const communes = await namedCommunes(
    tx,
    rows.map((row) => row['xa_phuong'] ?? ''),
  );
  const years = Map.groupBy(rows, (row) => schoolYearOfList(row['nam_hoc'] ?? null, submission.periodKey));
  for (const [year, listed] of years) {
    const rosterId = await ensureRoster(tx, submission.senderId, year, null);
    const pupils = listed.map((row) => statedPupil(row, communes));
    await takeList(tx, rosterId, submission.id, pupils, today);
    await settleRoster(tx, rosterId, today);
    await askRegister(submission, rosterId, enqueue);
  }
};

async function askRegister(
  { tenantId }: FedSubmission,
  rosterId: string,
  enqueue: Parameters<Feed>[0]['enqueue'],
): Promise<void> {
  await enqueue('pupils.match', { tenantId, of: rosterId }, { key: `pupils.match:${tenantId}:${rosterId}` });
}
