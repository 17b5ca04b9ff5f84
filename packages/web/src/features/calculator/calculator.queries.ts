import {
  householdHealthEndpoint,
  voluntaryPensionEndpoint,
} from '@ansinh/contract/calculator/calculator.endpoints';
import type {
  CalculatorNoteSchema,
  HouseholdHealthSchema,
  VoluntaryPensionSchema,
} from '@ansinh/contract/calculator/calculator.schemas';
import { listPoorCommunesEndpoint } from '@ansinh/contract/statefunded/poor-communes.endpoints';
import type { StatedParameterSchema } from '@ansinh/contract/parameters/parameters.schemas';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { callOptions, useCall } from '../../lib/use-call.ts';
import type { HealthSearch, VoluntarySearch } from './calculator-search.ts';

export type HouseholdHealth = z.output<typeof HouseholdHealthSchema>;
export type VoluntaryPension = z.output<typeof VoluntaryPensionSchema>;
export type Figure = z.output<typeof StatedParameterSchema>;
export type Note = z.output<typeof CalculatorNoteSchema>;

/** What a household pays; the last answer stays while the next is on its way. */
export function useHouseholdHealth({ members, months, group, commune, on }: Required<HealthSearch>) {
  const query = {
    members,
    months,
    ...(group ? { group } : {}),
    ...(commune ? { commune } : {}),
    ...(on ? { on } : {}),
  };
  return useQuery({ ...callOptions(householdHealthEndpoint, { query }), placeholderData: keepPreviousData });
}

/** The communes that are poor on a day, for who may see them. */
export function usePoorCommunesOn(on: string, isAsked: boolean) {
  return useCall(listPoorCommunesEndpoint, { query: { on } }, { enabled: isAsked });
}

/** What a person pays. */
export function useVoluntaryPension({ income, months, group, supported, on }: Required<VoluntarySearch>) {
  const query = {
    income,
    months,
    supportedMonths: supported,
    ...(group ? { group } : {}),
    ...(on ? { on } : {}),
  };
  return useQuery({ ...callOptions(voluntaryPensionEndpoint, { query }), placeholderData: keepPreviousData });
}
