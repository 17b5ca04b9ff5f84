import { sourceOfList } from '@ansinh/domain/employers';
import { sql } from '../../../platform/database/sql.ts';
import type { Feed } from '../../exchange/index.ts';
import { askForRun } from '../ask-for-run.ts';
import { settleStanding } from '../db/standing.repo.ts';
import { keepFacts, statesEmployers, takeDescriptions } from './keep-facts.ts';
import { askAboutLikeness, recogniseEmployers } from './recognise-employers.ts';
import { settleCommunes } from './settle-communes.ts';
import { stageRows } from './stage-rows.ts';

/**
 * Brings a stated list about employers into the register, set-based, and asks for a comparison. What the list that it replaces said is
 * withdrawn, not erased. A list taken before is left alone.
 */
export const feedEmployers: Feed = async ({ tx, submission, now, enqueue }) => {
  if (!statesEmployers(submission.layout.id)) return;
  // One list at a time: two lists may both bring the same new employer.
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`employers:${submission.tenantId}`}, 0))`);
  const taken = await tx.find(sql`select from employer_feeds where submission_id = ${submission.id}`);
  if (taken) return;
  const sender = await tx.get<{ kind: string }>(
    sql`select kind from agencies where id = ${submission.senderId}`,
  );
  const source = sourceOfList(submission.layout.id, sender.kind);
  await stageRows(tx, submission);
  await settleCommunes(tx);
  const { known, added } = await recogniseEmployers(tx);
  await takeDescriptions(tx, source);
  await tx.run(sql`
    create temporary table touched_employers on commit drop as
    select employer_id from feed_employers
    union select employer_id from employer_facts where submission_id = ${submission.replaces}`);
  await tx.run(sql`analyze touched_employers`);
  const facts = await keepFacts(tx, submission, source);
  const withdrawn = submission.replaces
    ? await tx.run(
        sql`update employer_facts set withdrawn = true where submission_id = ${submission.replaces} and not withdrawn`,
      )
    : 0;
  await settleStanding(tx);
  const asked = await askAboutLikeness(tx);
  await tx.run(sql`
    insert into employer_feeds (tenant_id, submission_id, fed_at, counts)
    values (${submission.tenantId}, ${submission.id}, ${now}, ${JSON.stringify({ known, added, facts, withdrawn, asked })}::jsonb)`);
  await tx.run(sql`drop table feed_employers, feed_periods, feed_communes, feed_places, touched_employers`);
  await askForRun(submission.tenantId, enqueue, submission.id);
};
