import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  CalendarDaySchema,
  CalendarFeedSchema,
  DeskSchema,
  MatrixSchema,
  NoticeSchema,
  SavedViewSchema,
} from './obligations.schemas.ts';

const Id = z.object({ id: z.uuid() });

export const getDeskEndpoint = endpoint({
  name: 'obligations.desk',
  method: 'GET',
  path: '/desk',
  access: 'obligations.read',
  summary: 'What is mine, due, overdue, returned, waiting for others; light enough for every sign-in',
  response: DeskSchema,
});

export const getCalendarEndpoint = endpoint({
  name: 'obligations.calendar',
  method: 'GET',
  path: '/calendar',
  access: 'obligations.read',
  summary: 'Days with what is due on them; at most 400 days; `detail=false` gives counts only',
  query: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    agency: z.uuid().optional(),
    regulation: z.uuid().optional(),
    detail: z.stringbool().default(true),
  }),
  response: z.object({ days: z.array(CalendarDaySchema) }),
});

const MatrixQuery = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  regulation: z.uuid().optional(),
  by: z.enum(['duty', 'period']).default('duty'),
});

export const getMatrixEndpoint = endpoint({
  name: 'obligations.matrix',
  method: 'GET',
  path: '/matrix',
  access: 'obligations.read',
  summary: 'Agencies by duties (or periods) with on-time shares; this year unless dates are given',
  query: MatrixQuery,
  response: MatrixSchema,
});

export const exportMatrixEndpoint = endpoint({
  name: 'obligations.export-matrix',
  method: 'GET',
  path: '/matrix.xlsx',
  access: 'obligations.read',
  summary: 'The matrix as a workbook',
  query: MatrixQuery,
  answersFile: true,
});

export const listUnresolvedEndpoint = endpoint({
  name: 'obligations.unresolved',
  method: 'GET',
  path: '/obligations/unresolved',
  access: 'obligations.manage',
  summary: 'Confirmed duties that make nothing because their lead is not mapped to an agency',
  response: z.object({
    items: z.array(
      z.object({
        dutyId: z.uuid(),
        regulationId: z.uuid(),
        regulationCode: z.string(),
        provisionId: z.string(),
        citation: z.string(),
        action: z.string(),
        printed: z.array(z.string()),
      }),
    ),
  }),
});

export const listNoticesEndpoint = endpoint({
  name: 'obligations.notices',
  method: 'GET',
  path: '/notifications',
  access: 'session',
  summary: 'Notices of my agency, newest first',
  query: z.object({ after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  response: z.object({ items: z.array(NoticeSchema), unread: z.number(), next: z.uuid().nullable() }),
});

export const readNoticesEndpoint = endpoint({
  name: 'obligations.read-notices',
  method: 'POST',
  path: '/notifications/read',
  access: 'session',
  summary: 'I have read everything up to this notice',
  body: z.object({ upTo: z.uuid() }),
});

export const listViewsEndpoint = endpoint({
  name: 'obligations.views',
  method: 'GET',
  path: '/saved-views',
  access: 'session',
  summary: 'My saved filters of a page',
  query: z.object({ page: z.string().max(50).optional() }),
  response: z.object({ items: z.array(SavedViewSchema) }),
});

export const saveViewEndpoint = endpoint({
  name: 'obligations.save-view',
  method: 'POST',
  path: '/saved-views',
  access: 'session',
  summary: 'Keep filters under a name; the same name replaces',
  body: z.object({
    page: z.string().min(1).max(50),
    name: z.string().trim().min(1).max(100),
    query: z.string().max(2000),
  }),
  response: SavedViewSchema,
});

export const removeViewEndpoint = endpoint({
  name: 'obligations.remove-view',
  method: 'DELETE',
  path: '/saved-views/:id',
  access: 'session',
  summary: 'Forget a saved view',
  params: Id,
});

export const listFeedsEndpoint = endpoint({
  name: 'obligations.feeds',
  method: 'GET',
  path: '/calendar-feeds',
  access: 'session',
  summary: 'My iCalendar addresses; the secret part is shown only when made',
  response: z.object({ items: z.array(CalendarFeedSchema) }),
});

export const makeFeedEndpoint = endpoint({
  name: 'obligations.make-feed',
  method: 'POST',
  path: '/calendar-feeds',
  access: 'session',
  summary: 'Make an iCalendar address of my agency or of what I follow',
  body: z.object({ scope: z.enum(['agency', 'person']) }),
  response: CalendarFeedSchema.extend({ url: z.string() }),
});

export const revokeFeedEndpoint = endpoint({
  name: 'obligations.revoke-feed',
  method: 'DELETE',
  path: '/calendar-feeds/:id',
  access: 'session',
  summary: 'Make an iCalendar address stop working',
  params: Id,
});

export const readFeedEndpoint = endpoint({
  name: 'obligations.read-feed',
  method: 'GET',
  path: '/calendar-feeds/:token/calendar.ics',
  access: 'public',
  summary: 'The calendar behind a secret address',
  params: z.object({ token: z.string().min(20).max(100) }),
  answersFile: true,
});

export const OVERVIEW_ENDPOINTS: readonly Endpoint[] = [
  getDeskEndpoint,
  getCalendarEndpoint,
  getMatrixEndpoint,
  exportMatrixEndpoint,
  listUnresolvedEndpoint,
  listNoticesEndpoint,
  readNoticesEndpoint,
  listViewsEndpoint,
  saveViewEndpoint,
  removeViewEndpoint,
  listFeedsEndpoint,
  makeFeedEndpoint,
  revokeFeedEndpoint,
  readFeedEndpoint,
];
