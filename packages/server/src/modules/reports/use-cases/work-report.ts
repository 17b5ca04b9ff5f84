import { inputOf } from '@ansinh/contract/platform/endpoint';
import { workReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { scopeOf } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { formFulfilling, formsOfDuties } from '../db/forms.repo.ts';
import { askedWork } from '../db/occurrence-of.repo.ts';
import { reportInRound } from '../db/reports.repo.ts';
import { findRound } from '../db/rounds.repo.ts';
import { formFor } from '../form-for.ts';
import { closedBecause } from '../round-closed.ts';

/**
 * The report by which a piece of work is done: the agency's own of the round, or the one that consolidates what others sent. Nothing unfinished
 * shows through to others.
 */
export const workReport = useCase({
  name: 'reports.of-work',
  access: 'reports.read',
  input: inputOf(workReportEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { occurrenceId } }) => {
    const work = await askedWork(tx, occurrenceId);
    if (!work) throw new Refusal('platform.not_found');
    const unit = formFor(await formsOfDuties(tx, [work.dutyId]), work.agencyKind);
    const stored = unit ?? (await formFulfilling(tx, work.dutyId));
    const round = stored && (await findRound(tx, work.roundId));
    if (!stored || !round) return { report: null };
    const { title, titleEn, kind } = stored.form;
    const own = actor.agencyId === work.agencyId;
    const found = await reportInRound(tx, round.roundId, work.agencyId, kind);
    const report = found && (own || found.revision > 0) ? found : undefined;
    const begins =
      kind === 'unit' &&
      own &&
      !report &&
      mayUse(actor.roles, 'reports.work') &&
      (await closedBecause(tx, work, false)) === null;
    const oversees =
      scopeOf(actor) !== 'agency' ||
      (actor.agencyId !== null && work.recipientIds.includes(actor.agencyId)) ||
      (own && kind === 'consolidated');
    const abilities = [
      ...(begins ? (['begin'] as const) : []),
      ...(report ? (['open'] as const) : []),
      ...(oversees ? (['round'] as const) : []),
    ];
    return {
      report: {
        title,
        titleEn,
        roundId: round.roundId,
        reportId: report?.id ?? null,
        state: report?.state ?? null,
        abilities,
      },
    };
  },
});
