import {
  addHolidayEndpoint,
  correctParameterEndpoint,
  listHolidaysEndpoint,
  listParametersEndpoint,
  parameterHistoryEndpoint,
  removeHolidayEndpoint,
  setParameterEndpoint,
} from '@ansinh/contract/parameters/parameters.endpoints';
import type {
  EarlierParameterSchema,
  HolidaySchema,
  ParameterSchema,
} from '@ansinh/contract/parameters/parameters.schemas';
import type { z } from 'zod';
import { useCall, useCommand } from '../../lib/use-call.ts';

export type Parameter = z.output<typeof ParameterSchema>;
export type EarlierParameter = z.output<typeof EarlierParameterSchema>;
export type Holiday = z.output<typeof HolidaySchema>;

const CHANGES = ['parameters.'];

/** Values in force on a day (today when absent). */
export const useParameters = (on?: string) =>
  useCall(listParametersEndpoint, on === undefined ? {} : { query: { on } });

/** Every period of one parameter, the earliest first. */
export const useParameterHistory = (name: string) =>
  useCall(listParametersEndpoint, { query: { name, history: 'true' } });

/** What corrected rows of a parameter said before, the newest correction first. */
export const useEarlierParameters = (name: string) => useCall(parameterHistoryEndpoint, { params: { name } });

export const useSetParameter = () => useCommand(setParameterEndpoint, CHANGES);
export const useCorrectParameter = () => useCommand(correctParameterEndpoint, CHANGES);

/** Days of a year that differ from the week. */
export const useHolidays = (year: number) => useCall(listHolidaysEndpoint, { query: { year } });

/** Work whose due dates follow working days is read again as well. */
export const useAddHoliday = () => useCommand(addHolidayEndpoint, [...CHANGES, 'obligations.']);
export const useRemoveHoliday = () => useCommand(removeHolidayEndpoint, [...CHANGES, 'obligations.']);
