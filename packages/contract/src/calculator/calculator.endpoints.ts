import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { HouseholdHealthSchema, VoluntaryPensionSchema } from './calculator.schemas.ts';

/** Numbers and days are judged by the rules, which say in words what is wrong with them. */
const Written = z.coerce.number();
const Day = z.string().max(20).optional();

export const householdHealthEndpoint = endpoint({
  name: 'calculator.bhyt-household',
  method: 'GET',
  path: '/calculator/bhyt-household',
  access: 'session',
  summary: 'What a household pays for health insurance, member by member, with the basis of every figure',
  query: z.object({
    members: Written,
    months: Written,
    on: Day,
    group: z.string().max(50).default('household'),
    /** "2025:23293": where a commune is poor on that day, near-poor households pay what is due there. */
    commune: z
      .string()
      .regex(/^20(24|25):\d+$/)
      .optional(),
  }),
  response: HouseholdHealthSchema,
});

export const voluntaryPensionEndpoint = endpoint({
  name: 'calculator.voluntary-bhxh',
  method: 'GET',
  path: '/calculator/voluntary-bhxh',
  access: 'session',
  summary:
    'What a person pays for voluntary social insurance of a chosen income, support of the State taken off',
  query: z.object({
    income: Written,
    group: z.string().max(50).default('other'),
    months: Written,
    on: Day,
    /** Months for which the State supported this person before. */
    supportedMonths: Written.default(0),
  }),
  response: VoluntaryPensionSchema,
});

export const CALCULATOR_ENDPOINTS: readonly Endpoint[] = [householdHealthEndpoint, voluntaryPensionEndpoint];
