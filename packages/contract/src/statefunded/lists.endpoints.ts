import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { listStep } from './list-step.ts';
import {
  CandidateSchema,
  CheckSchema,
  DecreaseReasonSchema,
  GroupCodeSchema,
  GroupSchema,
  IncreaseReasonSchema,
  ListDetailSchema,
  ListMovedSchema,
  MonthSchema,
  OverviewSchema,
  StandingSchema,
} from './statefunded.schemas.ts';

const Id = z.object({ listId: z.uuid() });
const Version = z.object({ version: z.int() });
const Words = z.string().trim().max(500);

export const stateFundedOverviewEndpoint = endpoint({
  name: 'statefunded.overview',
  method: 'GET',
  path: '/statefunded/overview',
  access: 'statefunded.read',
  summary: 'Communes against State-funded groups in a month: how many stand, where the list is, who is late',
  query: z.object({ month: MonthSchema.optional() }),
  response: OverviewSchema,
});

export const stateFundedGroupsEndpoint = endpoint({
  name: 'statefunded.groups',
  method: 'GET',
  path: '/statefunded/groups',
  access: 'statefunded.read',
  summary:
    'Groups the budget pays or supports on a day: card codes, share, validity of cards, who makes and checks the list',
  query: z.object({ on: z.iso.date().optional() }),
  response: z.object({ on: z.iso.date(), items: z.array(GroupSchema) }),
});

export const openListEndpoint = endpoint({
  name: 'statefunded.open-list',
  method: 'POST',
  path: '/statefunded/lists',
  access: 'statefunded.work',
  summary: "Begins the own commune's list of a group and month, or answers the one that was begun",
  body: z.object({ group: GroupCodeSchema, month: MonthSchema }),
  response: ListMovedSchema,
});

export const getListEndpoint = endpoint({
  name: 'statefunded.list',
  method: 'GET',
  path: '/statefunded/lists/:listId',
  access: 'statefunded.read',
  summary: 'One list with its increases and decreases, the checks line by line and the cards asked for',
  params: Id,
  response: ListDetailSchema,
});

export const listCandidatesEndpoint = endpoint({
  name: 'statefunded.candidates',
  method: 'GET',
  path: '/statefunded/lists/:listId/candidates',
  access: 'statefunded.work',
  summary: 'People of the commune in the register by name or number, with the groups they are listed in',
  params: Id,
  query: z.object({ q: z.string().trim().min(2).max(100) }),
  response: z.object({ items: z.array(CandidateSchema) }),
});

export const listStandingEndpoint = endpoint({
  name: 'statefunded.standing',
  method: 'GET',
  path: '/statefunded/lists/:listId/standing',
  access: 'statefunded.read',
  summary: 'People who stand in the group of the list now',
  params: Id,
  query: z.object({ q: z.string().trim().max(100).optional() }),
  response: z.object({ items: z.array(StandingSchema), more: z.boolean() }),
});

export const addToListEndpoint = endpoint({
  name: 'statefunded.add',
  method: 'POST',
  path: '/statefunded/lists/:listId/lines',
  access: 'statefunded.work',
  summary: 'Puts somebody on the list: of the register, or typed because nobody knew him yet',
  params: Id,
  body: Version.extend({
    personId: z.uuid().optional(),
    person: z
      .object({
        fullName: z.string().trim().min(2).max(200),
        birth: z.iso.date(),
        sex: z.enum(['male', 'female']).nullable(),
        ethnicity: Words.default(''),
        identityNumber: z
          .string()
          .regex(/^(\d{9}|\d{12})$/)
          .nullable()
          .default(null),
        household: Words.default(''),
        village: Words.default(''),
      })
      .optional(),
    cardCode: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    reason: IncreaseReasonSchema.default('recognised'),
    document: Words.default(''),
    from: z.iso.date(),
  }),
  response: ListMovedSchema,
});

export const proposeListEndpoint = endpoint({
  name: 'statefunded.propose',
  method: 'POST',
  path: '/statefunded/lists/:listId/propose',
  access: 'statefunded.work',
  summary:
    "Puts on the list everybody whom the register's newest lists place in the group and who is not on it yet",
  params: Id,
  body: Version,
  response: ListMovedSchema,
});

export const listImportsEndpoint = endpoint({
  name: 'statefunded.imports',
  method: 'GET',
  path: '/statefunded/lists/:listId/imports',
  access: 'statefunded.work',
  summary:
    'Lists of health insurance the commune sent through the exchange, with how many rows are of this group',
  params: Id,
  response: z.object({
    items: z.array(
      z.object({
        submissionId: z.uuid(),
        title: z.string(),
        period: z.string(),
        confirmedAt: z.string(),
        rows: z.number(),
      }),
    ),
  }),
});

export const importListEndpoint = endpoint({
  name: 'statefunded.import',
  method: 'POST',
  path: '/statefunded/lists/:listId/import',
  access: 'statefunded.work',
  summary: 'Takes the rows of this group from a list sent through the exchange: increases and decreases',
  params: Id,
  body: Version.extend({ submissionId: z.uuid() }),
  response: ListMovedSchema,
});

export const decreaseEndpoint = endpoint({
  name: 'statefunded.decrease',
  method: 'POST',
  path: '/statefunded/lists/:listId/decreases',
  access: 'statefunded.work',
  summary: 'Says that somebody leaves the group, why, and which day is the last',
  params: Id,
  body: Version.extend({
    memberId: z.uuid(),
    reason: DecreaseReasonSchema,
    on: z.iso.date(),
    document: Words.default(''),
  }),
  response: ListMovedSchema,
});

export const changeLineEndpoint = endpoint({
  name: 'statefunded.change-line',
  method: 'POST',
  path: '/statefunded/lists/:listId/change-line',
  access: 'statefunded.work',
  summary:
    'Corrects the code, the first day, the reason or the paper of an increase; a returned line waits to be checked again',
  params: Id,
  body: Version.extend({
    memberId: z.uuid(),
    cardCode: z.string().regex(/^[A-Z]{2}$/),
    reason: IncreaseReasonSchema,
    document: Words.default(''),
    from: z.iso.date(),
  }),
  response: ListMovedSchema,
});

export const removeLineEndpoint = endpoint({
  name: 'statefunded.remove-line',
  method: 'POST',
  path: '/statefunded/lists/:listId/remove-line',
  access: 'statefunded.work',
  summary: 'Takes a line off a list that was not sent yet',
  params: Id,
  body: Version.extend({ memberId: z.uuid(), side: z.enum(['in', 'out']) }),
  response: ListMovedSchema,
});

export const checkLineEndpoint = endpoint({
  name: 'statefunded.check-line',
  method: 'POST',
  path: '/statefunded/lists/:listId/check-line',
  access: 'statefunded.check',
  summary: 'The managing agency says of a line that it is right, or returns it with the reason',
  params: Id,
  body: Version.extend({
    memberId: z.uuid(),
    side: z.enum(['in', 'out']),
    verdict: CheckSchema,
    note: Words.default(''),
  }),
  response: ListMovedSchema,
});

export const submitListEndpoint = listStep(
  'submit',
  'statefunded.work',
  'Sends a list to the agency that manages the group',
);
export const nilListEndpoint = listStep(
  'nil',
  'statefunded.work',
  'States that nobody came or left in the month',
);
export const recallListEndpoint = listStep(
  'recall',
  'statefunded.work',
  'Takes back a list that nobody has checked yet',
);
export const approveListEndpoint = listStep(
  'approve',
  'statefunded.check',
  'The managing agency agrees with every line',
);
export const returnListEndpoint = listStep(
  'return',
  'statefunded.check',
  'Sends the list back with the returned lines marked',
);
export const sendListEndpoint = listStep(
  'send',
  'statefunded.work',
  'Asks Social Insurance for the cards and takes the decreases into force',
);

export const listSheetEndpoint = endpoint({
  name: 'statefunded.list-sheet',
  method: 'POST',
  path: '/statefunded/lists/:listId/sheet',
  access: 'registers.read-personal',
  summary: 'The list as .xlsx with numbers, once it is said what for',
  params: Id,
  body: z.object({ purpose: z.string().trim().min(5).max(300) }),
  answersFile: true,
});

export const LISTS_ENDPOINTS: readonly Endpoint[] = [
  stateFundedOverviewEndpoint,
  stateFundedGroupsEndpoint,
  openListEndpoint,
  getListEndpoint,
  listCandidatesEndpoint,
  listStandingEndpoint,
  addToListEndpoint,
  proposeListEndpoint,
  listImportsEndpoint,
  importListEndpoint,
  decreaseEndpoint,
  changeLineEndpoint,
  removeLineEndpoint,
  checkLineEndpoint,
  submitListEndpoint,
  nilListEndpoint,
  recallListEndpoint,
  approveListEndpoint,
  returnListEndpoint,
  sendListEndpoint,
  listSheetEndpoint,
];
