import type { executivePageEndpoint } from '@ansinh/contract/reports/executive.endpoints';
import type { listIssuesEndpoint } from '@ansinh/contract/reports/issues.endpoints';
import type { getReportEndpoint, traceFigureEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import type {
  getRoundEndpoint,
  listRoundsEndpoint,
  roundDifferencesEndpoint,
} from '@ansinh/contract/reports/rounds.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';

export type ReportDetail = Answer<typeof getReportEndpoint>;
export type ReportPart = ReportDetail['parts'][number];
export type ReportSection = ReportDetail['form']['sections'][number];
export type ReportTable = NonNullable<ReportSection['tables']>[number];
export type ReportState = ReportDetail['state'];
export type IssueItem = ReportPart['issues'][number];
export type Excerpt = ReportPart['excerpts'][number];
export type Provenance = NonNullable<ReportPart['provenance']>;
export type ReportRound = Answer<typeof listRoundsEndpoint>['items'][number];
export type RoundAgency = Answer<typeof getRoundEndpoint>['agencies'][number];
export type RoundDifference = Answer<typeof roundDifferencesEndpoint>['items'][number];
export type RoundCounts = Answer<typeof getRoundEndpoint>['counts'];
export type ReportIssue = Answer<typeof listIssuesEndpoint>['items'][number];
export type Executive = Answer<typeof executivePageEndpoint>;
export type Trace = Answer<typeof traceFigureEndpoint>;
