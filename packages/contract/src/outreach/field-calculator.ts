import {
  householdHealth,
  voluntaryPension,
  type HouseholdHealth,
  type VoluntaryPension,
} from '@ansinh/domain/calculator';
import type { z } from 'zod';
import { CALCULATOR_ERRORS } from '../calculator/calculator.errors.ts';
import { PARAMETERS_ERRORS } from '../parameters/parameters.errors.ts';
import type { StatedParameterSchema } from '../parameters/parameters.schemas.ts';
import type { ErrorText } from '../platform/error-kind.ts';

type Tariff = readonly z.output<typeof StatedParameterSchema>[];

/** What the offline calculator answers: the figures with their basis, or the sentence that says what is wrong. */
export type FieldCalculation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** What a household pays for health insurance, reckoned without a line by the same rules as at the desk. */
export function fieldHouseholdHealth(
  tariff: Tariff,
  asked: { members: number; months: number; on: string; group: string },
  language: 'vi' | 'en' = 'vi',
): FieldCalculation<HouseholdHealth> {
  return answered(householdHealth(tariff, asked), language);
}

/** What a person pays for voluntary social insurance, reckoned without a line by the same rules as at the desk. */
export function fieldVoluntaryPension(
  tariff: Tariff,
  asked: { income: number; group: string; months: number; on: string; supportedMonths: number },
  language: 'vi' | 'en' = 'vi',
): FieldCalculation<VoluntaryPension> {
  return answered(voluntaryPension(tariff, asked), language);
}

// Only the sentences a calculation can need: those of the whole product would weigh on the phone.
const SENTENCES: Readonly<Record<string, ErrorText>> = { ...CALCULATOR_ERRORS, ...PARAMETERS_ERRORS };

function answered<T>(
  decision: { ok: true; value: T } | { ok: false; code: string; params: Readonly<Record<string, unknown>> },
  language: 'vi' | 'en',
): FieldCalculation<T> {
  if (decision.ok) return decision;
  const { code, params } = decision;
  const text = SENTENCES[code]?.[language] ?? code;
  return {
    ok: false,
    code,
    sentence: text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place)),
  };
}
