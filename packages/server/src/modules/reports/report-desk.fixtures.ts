import type { ReportDetail, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { RECIPIENT, type ReportingProvince } from './reports.fixtures.ts';
import { getReport } from './use-cases/get-report.ts';
import { openReport } from './use-cases/open-report.ts';
import { getRound } from './use-cases/rounds.ts';
import { savePart } from './use-cases/save-part.ts';

/** What somebody of an agency does with its report of the half year, as an operator at his desk. */
export interface ReportDesk {
  opened(agency: string): Promise<string>;
  read(agency: string, reportId: string, more?: object): Promise<ReportDetail>;
  save(agency: string, reportId: string, key: string, version: number, content: object): Promise<ReportPart>;
  partOf(agency: string, reportId: string, key: string): Promise<ReportPart>;
  /** The line of the agency as the recipient sees it on the page of the round. */
  lineOf(agency: string): Promise<RoundLine | undefined>;
}

type RoundLine = Awaited<ReturnType<typeof getRound.run>>['agencies'][number];

/** Returns the desk of every agency of a province; the province may still be on its way. */
export function reportDesk(provinceOf: () => ReportingProvince): ReportDesk {
  const read: ReportDesk['read'] = (agency, reportId, more = {}) =>
    provinceOf().as(agency, ['operator'], getReport, { reportId, ...more });
  return {
    read,
    opened: async (agency) => {
      const { id: occurrenceId } = await provinceOf().work(agency);
      return (await provinceOf().as(agency, ['operator'], openReport, { occurrenceId })).id;
    },
    save: (agency, reportId, key, version, content) =>
      provinceOf().as(agency, ['operator'], savePart, { reportId, key, version, ...content }),
    partOf: async (agency, reportId, key) => {
      const found = (await read(agency, reportId)).parts.find((part) => part.key === key);
      if (!found) throw new Error(`the form has no ${key}`);
      return found;
    },
    lineOf: async (agency) => {
      const { roundId } = await provinceOf().work(agency);
      const { agencies } = await provinceOf().as(RECIPIENT, ['operator'], getRound, { roundId });
      return agencies.find((line) => line.agency.id === provinceOf().agencyId(agency));
    },
  };
}
