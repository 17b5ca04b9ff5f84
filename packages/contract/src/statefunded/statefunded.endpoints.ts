import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { BirthSchema, FINDING_DECISIONS, FindingSchema, MoneySchema } from './findings.schemas.ts';
import { LISTS_ENDPOINTS } from './lists.endpoints.ts';
import { POOR_COMMUNES_ENDPOINTS } from './poor-communes.endpoints.ts';
import { CommuneSchema, MonthSchema } from './statefunded.schemas.ts';

const Period = z.object({ from: MonthSchema, to: MonthSchema });
const FileKind = z.enum(['commune', 'insurance', 'department']);
const FindingMoved = z.object({
  id: z.uuid(),
  state: z.enum(['open', 'settled', 'gone']),
  version: z.number(),
});

export const listStateFundedFindingsEndpoint = endpoint({
  name: 'statefunded.findings',
  method: 'GET',
  path: '/statefunded/findings',
  access: 'statefunded.read',
  summary:
    'People who stand twice and people who are missing, with evidence and what the order of the law proposes',
  query: z.object({
    kind: z.enum(['duplicate', 'missing']).optional(),
    state: z.enum(['open', 'settled']).default('open'),
    commune: CommuneSchema.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(FindingSchema),
    open: z.object({ duplicates: z.number(), missing: z.number() }),
    abilities: z.array(z.string()),
  }),
});

export const searchFindingsEndpoint = endpoint({
  name: 'statefunded.search',
  method: 'POST',
  path: '/statefunded/findings/search',
  access: 'statefunded.work',
  summary: 'Asks for a search for duplicates and missing people; it runs in the background',
  response: z.object({ asked: z.literal(true) }),
});

export const decideFindingEndpoint = endpoint({
  name: 'statefunded.decide',
  method: 'POST',
  path: '/statefunded/findings/:findingId/decide',
  access: 'statefunded.work',
  summary: 'Settles a duplicate or a missing person with the reason',
  params: z.object({ findingId: z.uuid() }),
  body: z.object({
    decision: z.enum(FINDING_DECISIONS),
    reason: z.string().trim().min(3).max(1_000),
    version: z.int(),
  }),
  response: FindingMoved,
});

export const undoFindingEndpoint = endpoint({
  name: 'statefunded.undo',
  method: 'POST',
  path: '/statefunded/findings/:findingId/undo',
  access: 'statefunded.work',
  summary: 'Takes a decision back, as long as the list was not sent for cards',
  params: z.object({ findingId: z.uuid() }),
  body: z.object({ version: z.int() }),
  response: FindingMoved,
});

export const listBirthsEndpoint = endpoint({
  name: 'statefunded.births',
  method: 'GET',
  path: '/statefunded/births',
  access: 'statefunded.read',
  summary: 'Births on their way to a card, with working days taken against the law',
  query: z.object({
    stage: z.enum(['registered', 'sent', 'issued']).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: z.object({
    items: z.array(BirthSchema),
    workingDays: z.number(),
    basis: z.string(),
    /** Rows of birth lists sent through the exchange that are not taken over yet. */
    waiting: z.number(),
    abilities: z.array(z.string()),
  }),
});

const BirthMoved = z.object({ id: z.uuid(), listId: z.uuid(), cardUntil: z.iso.date().nullable() });

export const addBirthEndpoint = endpoint({
  name: 'statefunded.add-birth',
  method: 'POST',
  path: '/statefunded/births',
  access: 'statefunded.work',
  summary:
    "Records a registered birth: the child enters the register and the month's list of children under six",
  body: z.object({
    certificateNo: z.string().trim().min(1).max(60),
    registeredOn: z.iso.date(),
    fullName: z.string().trim().min(2).max(200),
    birth: z.iso.date(),
    sex: z.enum(['male', 'female']).nullable(),
    ethnicity: z.string().trim().max(60).default(''),
    identityNumber: z
      .string()
      .regex(/^\d{12}$/)
      .nullable()
      .default(null),
    motherName: z.string().trim().max(200).default(''),
    fatherName: z.string().trim().max(200).default(''),
    village: z.string().trim().max(200).default(''),
  }),
  response: BirthMoved,
});

export const importBirthsEndpoint = endpoint({
  name: 'statefunded.import-births',
  method: 'POST',
  path: '/statefunded/births/import',
  access: 'statefunded.work',
  summary: 'Takes over the births that the commune sent through the exchange',
  response: z.object({ count: z.number() }),
});

export const sendBirthEndpoint = endpoint({
  name: 'statefunded.send-birth',
  method: 'POST',
  path: '/statefunded/births/:birthId/send',
  access: 'statefunded.work',
  summary: 'Asks Social Insurance for the card of a new-born at once, without waiting for the month’s list',
  params: z.object({ birthId: z.uuid() }),
  response: BirthMoved,
});

export const stateMoneyEndpoint = endpoint({
  name: 'statefunded.money',
  method: 'GET',
  path: '/statefunded/money',
  access: 'statefunded.read',
  summary: 'People and State money by group, commune and month, with the rates of each stretch of months',
  query: Period,
  response: MoneySchema,
});

export const moneyFileEndpoint = endpoint({
  name: 'statefunded.money-file',
  method: 'GET',
  path: '/statefunded/money-file',
  access: 'statefunded.read',
  summary: 'Counts and State money by group as .xlsx with the certification: before 25/5, 30/5 and 15/7',
  query: Period.extend({ kind: FileKind }),
  answersFile: true,
});

export const proveMoneyEndpoint = endpoint({
  name: 'statefunded.prove',
  method: 'POST',
  path: '/statefunded/money-file/prove',
  access: 'statefunded.check',
  summary: "Keeps the certified file as evidence of the agency's duty and hands the work over",
  body: Period.extend({ kind: FileKind, occurrenceId: z.uuid() }),
  response: z.object({ handedOver: z.boolean(), file: z.string() }),
});

export const STATEFUNDED_ENDPOINTS: readonly Endpoint[] = [
  ...LISTS_ENDPOINTS,
  ...POOR_COMMUNES_ENDPOINTS,
  listStateFundedFindingsEndpoint,
  searchFindingsEndpoint,
  decideFindingEndpoint,
  undoFindingEndpoint,
  listBirthsEndpoint,
  addBirthEndpoint,
  importBirthsEndpoint,
  sendBirthEndpoint,
  stateMoneyEndpoint,
  moneyFileEndpoint,
  proveMoneyEndpoint,
];
