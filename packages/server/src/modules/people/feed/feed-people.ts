import type { FedSubmission, Feed } from '../../exchange/index.ts';
import { askForComparison } from '../findings/ask-for-comparison.ts';
import { sql } from '../../../platform/database/sql.ts';
import { addUnknown, dropUnknown, keepSources, recogniseRows, stageRows, takeBack } from './feed.steps.ts';
import { settleCommunes } from './settle-communes.ts';

/**
 * Brings a stated list about people into the register. What the list that it replaces said is taken back first, so feeding twice
 * changes nothing.
 */
export const feedPeople: Feed = async ({ tx, submission, enqueue }) => {
  if (!isAboutPeople(submission)) return;
  await takeBack(tx, submission);
  await stageRows(tx, submission);
  await settleCommunes(tx, submission.senderId);
  await recogniseRows(tx);
  if (isClaim(submission)) await dropUnknown(tx);
  else await addUnknown(tx);
  await keepSources(tx, submission);
  await tx.run(sql`drop table feed_people`);
  // One search after many lists: a waiting one is put off.
  await enqueue(
    'people.find-duplicates',
    { tenantId: submission.tenantId },
    { key: `people.find-duplicates:${submission.tenantId}` },
  );
  await askForComparison(submission.tenantId, enqueue, submission.id);
};

function isAboutPeople(submission: FedSubmission): boolean {
  return submission.layout.subject === 'person' || isClaim(submission);
}

function isClaim(submission: FedSubmission): boolean {
  return submission.layout.id === '01b-hsb';
}
