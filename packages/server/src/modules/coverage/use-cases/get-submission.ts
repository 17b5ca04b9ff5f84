import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { getSubmissionEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { flagFigure, lastDayOf } from '@ansinh/domain/coverage';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { acceptorOf } from '../acceptor.ts';
import { unitRef } from '../board/unit-ref.ts';
import { cellsOf, doerNames, versionList } from '../db/cells.repo.ts';
import { unitsBelowIn } from '../db/stated-units.repo.ts';
import { findStored, type StoredSubmission } from '../db/submissions.repo.ts';
import { pastCourses } from '../past-courses.ts';
import { statedSeries } from '../stated-series.ts';
import { submissionRows } from '../submission-row.ts';

const HISTORY = 24;

/** One month of figures with everything entered. */
export const getSubmission = useCase({
  name: 'coverage.submission',
  access: 'figures.read',
  input: inputOf(getSubmissionEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }): Promise<SubmissionDetail> => {
    const stored = await findStored(tx, input.submissionId);
    if (!stored) throw new Refusal('platform.not_found');
    const [row] = await submissionRows(tx, actor, await acceptorOf(tx, actor), today, [stored]);
    if (!row) throw new Refusal('platform.not_found');
    const cells = await cellsOf(tx, stored.id);
    const past = await pastCourses(tx, cells, stored.month, HISTORY);
    const steps = stepsOf(stored);
    const names = await doerNames(tx, [...new Set(steps.map(({ by }) => by))]);
    return {
      ...row,
      provenance: stored.provenance,
      units: (await unitsBelowIn(tx, stored.unitKey, lastDayOf(stored.month))).map(unitRef),
      series: await statedSeries(tx),
      figures: cells.map((cell) => {
        const history = past.get(cell.series)?.get(cell.unit) ?? [];
        return { ...cell, before: history.at(-1) ?? null, flags: flagsOf(stored, cell.value, history) };
      }),
      steps: steps.map((step) => ({ ...step, by: names.get(step.by) ?? step.by })),
      versions: await versionList(tx, stored.id),
    };
  },
});

function flagsOf(
  { month, estimated }: StoredSubmission,
  value: number,
  history: readonly (number | null)[],
): SubmissionDetail['figures'][number]['flags'] {
  return flagFigure({
    month,
    value,
    history,
    denominator: null,
    denominatorBefore: null,
    estimated,
    lateDays: 0,
    mayStand: false,
  });
}

function stepsOf(stored: StoredSubmission): { step: string; at: string; by: string }[] {
  const steps = [
    ['created', stored.createdAt, stored.createdBy],
    ['submitted', stored.submittedAt, stored.submittedBy],
    ['approved', stored.approvedAt, stored.approvedBy],
    ['accepted', stored.acceptedAt, stored.acceptedBy],
  ] as const;
  return steps.flatMap(([step, at, by]) => (at === null || by === null ? [] : [{ step, at, by }]));
}
