import { exportOccurrencesEndpoint } from '@ansinh/contract/obligations/occurrences.endpoints';
import {
  exportMatrixEndpoint,
  getCalendarEndpoint,
  getDeskEndpoint,
  getMatrixEndpoint,
  listFeedsEndpoint,
  listNoticesEndpoint,
  listUnresolvedEndpoint,
  listViewsEndpoint,
  makeFeedEndpoint,
  readFeedEndpoint,
  readNoticesEndpoint,
  removeViewEndpoint,
  revokeFeedEndpoint,
  saveViewEndpoint,
} from '@ansinh/contract/obligations/overview.endpoints';
import { route, type Route } from '../../platform/module.ts';
import {
  listCalendarFeeds,
  makeCalendarFeed,
  readCalendarFeed,
  revokeCalendarFeed,
} from './use-cases/calendar-feeds.ts';
import { exportOccurrences } from './use-cases/export-occurrences.ts';
import { listUnresolved } from './use-cases/list-unresolved.ts';
import { listNoticesOfAgency, readNotices } from './use-cases/read-notices.ts';
import { forgetView, keepView, listSavedViews } from './use-cases/saved-views.ts';
import { showCalendar } from './use-cases/show-calendar.ts';
import { showDesk } from './use-cases/show-desk.ts';
import { exportMatrix, showMatrix } from './use-cases/show-matrix.ts';

/** The endpoints that show many occurrences at once, and what goes with a person's desk. */
export const OVERVIEW_ROUTES: readonly Route[] = [
  route(getDeskEndpoint, showDesk),
  route(getCalendarEndpoint, showCalendar),
  route(getMatrixEndpoint, showMatrix),
  route(exportMatrixEndpoint, exportMatrix),
  route(exportOccurrencesEndpoint, exportOccurrences),
  route(listUnresolvedEndpoint, listUnresolved),
  route(listNoticesEndpoint, listNoticesOfAgency),
  route(readNoticesEndpoint, readNotices),
  route(listViewsEndpoint, listSavedViews),
  route(saveViewEndpoint, keepView),
  route(removeViewEndpoint, forgetView),
  route(listFeedsEndpoint, listCalendarFeeds),
  route(makeFeedEndpoint, makeCalendarFeed),
  route(revokeFeedEndpoint, revokeCalendarFeed),
  route(readFeedEndpoint, readCalendarFeed),
];
