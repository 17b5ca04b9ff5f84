import type { HealthFund, SchoolLine } from '@ansinh/contract/pupils/pupils.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { boardSheetEndpoint, schoolBoardEndpoint } from '@ansinh/contract/pupils/pupils.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { schoolYearOn } from '@ansinh/domain/pupils';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { classesOf } from '../db/classes.repo.ts';
import { knownYears, schoolSide } from '../db/rosters.repo.ts';
import { pupilCounts } from '../pupil-counts.ts';
import { tariffOn, type TariffOn } from '../pupil-tariff.ts';
import { schoolLines } from '../school-lines.ts';
import { seesWide } from '../sees-wide.ts';
import { boardSheet } from '../sheets/board.sheet.ts';

/** Schools of a year with results, collection and fund; the farthest from everybody first. */
export const schoolBoard = useCase({
  name: 'pupils.board',
  access: 'pupils.read',
  input: inputOf(schoolBoardEndpoint),
  audit: 'read',
  run: async (context) => {
    const { tx, actor, today, input } = context;
    const year = input.year ?? schoolYearOn(today);
    const tariff = await tariffOn(tx, today);
    const schools = await linesOf(context, year, tariff);
    const { school } = await schoolSide(tx);
    const ids = schools.flatMap(({ rosterId }) => (rosterId === null ? [] : [rosterId]));
    const hasOwn = schools.some((line) => line.school.id === actor.agencyId && line.rosterId !== null);
    return {
      year,
      years: [...new Set([schoolYearOn(today), ...(await knownYears(tx))])].toSorted().toReversed(),
      schools,
      whole: pupilCounts(await classesOf(tx, ids), tariff),
      fund: fundTogether(schools),
      parameters: [...tariff.parameters],
      abilities: school && !hasOwn && mayUse(actor.roles, 'pupils.work') ? ['open'] : [],
      own: school ? actor.agencyId : null,
    };
  },
});

/** The board as a sheet. */
export const schoolBoardSheet = useCase({
  name: 'pupils.board-sheet',
  access: 'pupils.read',
  input: inputOf(boardSheetEndpoint),
  audit: 'read',
  run: async (context): Promise<FileAnswer> => {
    const { tx, today, input } = context;
    const year = input.year ?? schoolYearOn(today);
    const schools = await linesOf(context, year, await tariffOn(tx, today));
    return sheetAnswer('bhyt-hoc-sinh', today, boardSheet(year, today, schools));
  },
});

async function linesOf(
  { tx, actor, today }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today'>,
  year: string,
  tariff: TariffOn,
): Promise<SchoolLine[]> {
  const wide = await seesWide(tx);
  const lines = await schoolLines(tx, { year, today, agencyId: actor.agencyId, wide }, tariff);
  return lines.toSorted(
    (a, b) =>
      Number(b.rosterId !== null) - Number(a.rosterId !== null) ||
      (a.counts.share ?? 1) - (b.counts.share ?? 1) ||
      a.school.name.localeCompare(b.school.name, 'vi'),
  );
}

function fundTogether(schools: readonly SchoolLine[]): HealthFund {
  const sum = (value: (fund: HealthFund) => number): number =>
    schools.reduce((total, { fund }) => total + value(fund), 0);
  return {
    estimate: sum(({ estimate }) => estimate),
    allotted: sum(({ allotted }) => allotted),
    used: sum(({ used }) => used),
    settled: schools.some(({ fund }) => fund.settled !== null) ? sum(({ settled }) => settled ?? 0) : null,
    left: sum(({ left }) => left),
    refused: sum(({ refused }) => refused),
  };
}
