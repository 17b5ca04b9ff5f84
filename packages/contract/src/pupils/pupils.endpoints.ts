import { z } from 'zod';
import { CommuneKeySchema } from '../cards/cards.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  PupilCountsSchema,
  PupilRowSchema,
  PupilStateSchema,
  PupilTermSchema,
  SchoolDetailSchema,
  SchoolLineSchema,
  SchoolYearSchema,
  HealthFundSchema,
  UsedParameterSchema,
} from './pupils.schemas.ts';

const Roster = z.object({ rosterId: z.uuid() });
const Pupil = z.object({ pupilId: z.uuid() });
const Number = z.string().trim().max(20).nullable().default(null);

export const schoolBoardEndpoint = endpoint({
  name: 'pupils.board',
  method: 'GET',
  path: '/pupils/schools',
  access: 'pupils.read',
  summary: 'Schools of a school year: pupils, insured, missing, collection, health fund; counts only',
  query: z.object({ year: SchoolYearSchema.optional() }),
  response: z.object({
    year: SchoolYearSchema,
    years: z.array(SchoolYearSchema),
    schools: z.array(SchoolLineSchema),
    whole: PupilCountsSchema,
    fund: HealthFundSchema,
    parameters: z.array(UsedParameterSchema),
    /** open (the caller's own school has no roster yet). */
    abilities: z.array(z.string()),
    /** The caller's own school. */
    own: z.uuid().nullable(),
  }),
});

export const schoolDetailEndpoint = endpoint({
  name: 'pupils.school',
  method: 'GET',
  path: '/pupils/schools/:schoolId',
  access: 'pupils.read',
  summary: 'One school in a school year, class by class, with its tariff, fund and reviews; no pupil',
  params: z.object({ schoolId: z.uuid() }),
  query: z.object({ year: SchoolYearSchema.optional() }),
  response: SchoolDetailSchema,
});

export const listPupilsEndpoint = endpoint({
  name: 'pupils.list',
  method: 'GET',
  path: '/pupils/rosters/:rosterId/pupils',
  access: 'pupils.read',
  summary: 'Pupils of a roster that the caller may see by name, the missing ones first; numbers masked',
  params: Roster,
  query: z.object({
    class: z.string().max(60).optional(),
    state: PupilStateSchema.optional(),
    q: z.string().trim().max(100).optional(),
  }),
  response: z.object({ items: z.array(PupilRowSchema), masked: z.boolean() }),
});

export const openRosterEndpoint = endpoint({
  name: 'pupils.open',
  method: 'POST',
  path: '/pupils/rosters',
  access: 'pupils.work',
  summary:
    "Opens the caller's own school's roster of a school year, or says which commune the school stands in",
  body: z.object({ year: SchoolYearSchema, commune: CommuneKeySchema.nullable().default(null) }),
  response: z.object({ rosterId: z.uuid() }),
});

export const savePupilEndpoint = endpoint({
  name: 'pupils.save',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/pupils',
  access: 'pupils.work',
  summary: 'Adds a pupil by hand, or corrects one; who he is in the register is found anew',
  params: Roster,
  body: z.object({
    pupilId: z.uuid().nullable().default(null),
    version: z.int().nullable().default(null),
    className: z.string().trim().min(1).max(60),
    fullName: z.string().trim().min(1).max(200),
    birthDate: z.iso.date(),
    sex: z.enum(['male', 'female']).nullable().default(null),
    /** Null keeps the number of a pupil who has one: lists show it masked. */
    identityNumber: Number,
    bhxhNumber: Number,
    statedCard: Number,
    commune: CommuneKeySchema.nullable().default(null),
    enrolledOn: z.iso.date().nullable().default(null),
    note: z.string().trim().max(500).nullable().default(null),
  }),
  response: z.object({ pupilId: z.uuid() }),
});

export const leavePupilEndpoint = endpoint({
  name: 'pupils.leave',
  method: 'POST',
  path: '/pupils/pupils/:pupilId/leave',
  access: 'pupils.work',
  summary: 'Takes a pupil who left the school off its roster',
  params: Pupil,
  body: z.object({ version: z.int(), on: z.iso.date() }),
  response: z.object({ pupilId: z.uuid() }),
});

export const payPupilsEndpoint = endpoint({
  name: 'pupils.pay',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/payments',
  access: 'pupils.work',
  summary:
    'Notes what pupils paid for a term, by the tariff of the day; refused whole when one of them cannot pay',
  params: Roster,
  body: z.object({
    pupilIds: z.array(z.uuid()).min(1).max(2_000),
    months: PupilTermSchema,
    paidOn: z.iso.date(),
  }),
  response: z.object({ pupils: z.number(), amount: z.number(), stateSupport: z.number() }),
});

export const voidPaymentEndpoint = endpoint({
  name: 'pupils.void-payment',
  method: 'POST',
  path: '/pupils/pupils/:pupilId/void-payment',
  access: 'pupils.work',
  summary: 'Takes back what was noted of a pupil, while no card was asked for',
  params: Pupil,
  body: z.object({ version: z.int(), reason: z.string().trim().min(1).max(500) }),
  response: z.object({ pupilId: z.uuid() }),
});

export const requestPupilCardsEndpoint = endpoint({
  name: 'pupils.request-cards',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/cards',
  access: 'pupils.work',
  summary: 'Sends the list (form 3) of those who paid to Social Insurance: one request a pupil, asked once',
  params: Roster,
  body: z.object({ class: z.string().max(60).optional() }),
  response: z.object({ requested: z.number() }),
});

export const matchRosterEndpoint = endpoint({
  name: 'pupils.match',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/match',
  access: 'pupils.work',
  summary: 'Asks the register about every pupil again, in the background',
  params: Roster,
  response: z.object({ rosterId: z.uuid() }),
});

export const fundEntryEndpoint = endpoint({
  name: 'pupils.fund-entry',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/fund',
  access: 'pupils.work',
  summary: 'The health fund: Social Insurance allots and settles, the school notes what it used',
  params: Roster,
  body: z.object({
    kind: z.enum(['allot', 'use', 'settle']),
    on: z.iso.date(),
    amount: z.int().min(0).max(100_000_000_000),
    note: z.string().trim().max(500).default(''),
  }),
  response: HealthFundSchema,
});

export const reviewSchoolEndpoint = endpoint({
  name: 'pupils.review',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/review',
  access: 'pupils.work',
  summary:
    "The department of education reviews a school's result: whether the criterion is met, what is proposed",
  params: Roster,
  body: z.object({
    proposal: z.enum(['none', 'reward', 'remind']),
    note: z.string().trim().max(1_000).default(''),
  }),
  response: z.object({ met: z.boolean() }),
});

export const rosterSheetEndpoint = endpoint({
  name: 'pupils.sheet',
  method: 'POST',
  path: '/pupils/rosters/:rosterId/sheet',
  access: 'pupils.work',
  summary:
    'Pupils as .xlsx: the list for cards (form 3: who paid and has none), or a class or school with everybody',
  params: Roster,
  body: z.object({
    of: z.enum(['form-3', 'class']),
    class: z.string().max(60).optional(),
    purpose: z.string().trim().min(5).max(500),
  }),
  answersFile: true,
});

export const boardSheetEndpoint = endpoint({
  name: 'pupils.board-sheet',
  method: 'GET',
  path: '/pupils/schools-sheet',
  access: 'pupils.read',
  summary: 'The board of schools as .xlsx',
  query: z.object({ year: SchoolYearSchema.optional() }),
  answersFile: true,
});

export const PUPILS_ENDPOINTS: readonly Endpoint[] = [
  schoolBoardEndpoint,
  schoolDetailEndpoint,
  listPupilsEndpoint,
  openRosterEndpoint,
  savePupilEndpoint,
  leavePupilEndpoint,
  payPupilsEndpoint,
  voidPaymentEndpoint,
  requestPupilCardsEndpoint,
  matchRosterEndpoint,
  fundEntryEndpoint,
  reviewSchoolEndpoint,
  rosterSheetEndpoint,
  boardSheetEndpoint,
];
