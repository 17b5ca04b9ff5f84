import { z } from 'zod';
import { CertaintySchema } from '../directory/agency.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  EarlierParameterSchema,
  HolidayKindSchema,
  HolidaySchema,
  ParameterSchema,
} from './parameters.schemas.ts';

const ParameterName = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/);
const Basis = z.string().trim().min(1).max(1000);
const Note = z.string().trim().max(1000).default('');
const Content = {
  value: z.string().trim().min(1).max(100),
  unit: z.string().trim().min(1).max(100),
  basis: Basis,
  certainty: CertaintySchema,
  note: Note,
};

export const listParametersEndpoint = endpoint({
  name: 'parameters.list',
  method: 'GET',
  path: '/parameters',
  access: 'parameters.read',
  summary: 'Parameters in force on a day with basis and certainty; with history=true every period',
  query: z.object({
    on: z.iso.date().optional(),
    name: ParameterName.optional(),
    history: z.stringbool().default(false),
  }),
  response: z.object({
    on: z.iso.date(),
    items: z.array(ParameterSchema),
    abilities: z.array(z.string()),
  }),
});

export const setParameterEndpoint = endpoint({
  name: 'parameters.set',
  method: 'PUT',
  path: '/parameters/:name',
  access: 'parameters.manage',
  summary: 'A new value from a day on; the value before it ends the day before, a later value is an overlap',
  params: z.object({ name: ParameterName }),
  body: z.object({
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
    ...Content,
  }),
  response: ParameterSchema,
});

export const correctParameterEndpoint = endpoint({
  name: 'parameters.correct',
  method: 'PATCH',
  path: '/parameters/:name/:from',
  access: 'parameters.manage',
  summary:
    'Correct the row of a period that was entered wrong; its days stay, what it said before is kept with the reason',
  params: z.object({ name: ParameterName, from: z.iso.date() }),
  body: z.object({
    version: z.number().int(),
    ...Content,
    reason: z.string().trim().min(1).max(1000),
  }),
  response: ParameterSchema,
});

export const parameterHistoryEndpoint = endpoint({
  name: 'parameters.history',
  method: 'GET',
  path: '/parameters/:name/history',
  access: 'parameters.read',
  summary: 'What corrected rows of a parameter said before, newest correction first',
  params: z.object({ name: ParameterName }),
  response: z.object({ items: z.array(EarlierParameterSchema) }),
});

export const listHolidaysEndpoint = endpoint({
  name: 'parameters.list-holidays',
  method: 'GET',
  path: '/holidays',
  access: 'parameters.read',
  summary: 'Days of a year that differ from the week',
  query: z.object({ year: z.coerce.number().int().min(1990).max(2100) }),
  response: z.object({ items: z.array(HolidaySchema), abilities: z.array(z.string()) }),
});

export const addHolidayEndpoint = endpoint({
  name: 'parameters.add-holiday',
  method: 'POST',
  path: '/holidays',
  access: 'parameters.manage',
  summary: 'Declare a day off or a weekend day worked in exchange',
  body: z.object({
    day: z.iso.date(),
    kind: HolidayKindSchema,
    name: z.string().trim().min(1).max(200),
    basis: Basis,
    certainty: CertaintySchema,
    note: Note,
  }),
  response: HolidaySchema,
});

export const removeHolidayEndpoint = endpoint({
  name: 'parameters.remove-holiday',
  method: 'DELETE',
  path: '/holidays/:day',
  access: 'parameters.manage',
  summary: 'Take a declared day back',
  params: z.object({ day: z.iso.date() }),
});

export const PARAMETERS_ENDPOINTS: readonly Endpoint[] = [
  listParametersEndpoint,
  setParameterEndpoint,
  correctParameterEndpoint,
  parameterHistoryEndpoint,
  listHolidaysEndpoint,
  addHolidayEndpoint,
  removeHolidayEndpoint,
];
