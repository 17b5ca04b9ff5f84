import type { SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { schoolDetailEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { PUPIL_TERMS, pupilContribution, schoolYearOn } from '@ansinh/domain/pupils';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { classesOf } from '../db/classes.repo.ts';
import { fundEntriesOf, reviewsOf } from '../db/fund.repo.ts';
import { rosterDataset, schoolSide } from '../db/rosters.repo.ts';
import { pupilCounts } from '../pupil-counts.ts';
import { tariffOn } from '../pupil-tariff.ts';
import { schoolLines, shownReview } from '../school-lines.ts';
import { seesWide } from '../sees-wide.ts';

/** One school, class by class. */
export const schoolDetail = useCase({
  name: 'pupils.school',
  access: 'pupils.read',
  input: inputOf(schoolDetailEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }): Promise<SchoolDetail> => {
    const year = input.year ?? schoolYearOn(today);
    const tariff = await tariffOn(tx, today);
    const wide = await seesWide(tx);
    const asked = { year, today, agencyId: actor.agencyId, wide };
    const line = (await schoolLines(tx, asked, tariff)).find(({ school }) => school.id === input.schoolId);
    if (!line) throw new Refusal('platform.not_found');
    const ids = line.rosterId === null ? [] : [line.rosterId];
    const classes = await classesOf(tx, ids);
    const entries = await fundEntriesOf(tx, ids);
    const reviews = await reviewsOf(tx, ids);
    const names = await agencyNamesOn(
      tx,
      [...new Set([...entries, ...reviews].map(({ agencyId }) => agencyId))],
      today,
    );
    const side = await schoolSide(tx);
    const own = input.schoolId === actor.agencyId;
    const works = mayUse(actor.roles, 'pupils.work');
    const open = works && line.fund.settled === null && line.rosterId !== null;
    return {
      ...line,
      schoolYear: year,
      classes: classes.map((one) => ({
        className: one.className,
        grade: one.grade,
        counts: pupilCounts([one], tariff),
      })),
      entries: entries.map(({ id, kind, on, amount, note, agencyId }) => ({
        id,
        kind,
        on,
        amount,
        note,
        agency: names.get(agencyId)?.name ?? '',
      })),
      reviews: reviews.map((review) => shownReview(review, names)),
      tariff: PUPIL_TERMS.map((months) => ({ months, ...pupilContribution(tariff, months) })),
      parameters: [...tariff.parameters],
      datasetId: await rosterDataset(tx),
      abilities: [
        ...(own || wide ? ['names'] : []),
        ...(works && own ? ['work'] : []),
        ...(open && own ? ['use'] : []),
        ...(open && side.insures ? ['allot', 'settle'] : []),
        ...(works && side.supervises && line.rosterId !== null ? ['review'] : []),
      ],
    };
  },
});
