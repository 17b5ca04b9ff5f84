import {
  addHolidayEndpoint,
  correctParameterEndpoint,
  listHolidaysEndpoint,
  listParametersEndpoint,
  parameterHistoryEndpoint,
  removeHolidayEndpoint,
  setParameterEndpoint,
} from '@ansinh/contract/parameters/parameters.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addParametersCommands } from './cli/parameters.commands.ts';
import { addHoliday } from './use-cases/add-holiday.ts';
import { correctParameter, parameterHistory } from './use-cases/correct-parameter.ts';
import { listHolidays } from './use-cases/list-holidays.ts';
import { listParameters } from './use-cases/list-parameters.ts';
import { removeHoliday } from './use-cases/remove-holiday.ts';
import { setParameter } from './use-cases/set-parameter.ts';

/** Dated parameters and the calendar of holidays. */
export const parametersModule: Module = {
  name: 'parameters',
  routes: [
    route(listParametersEndpoint, listParameters),
    route(setParameterEndpoint, setParameter),
    route(correctParameterEndpoint, correctParameter),
    route(parameterHistoryEndpoint, parameterHistory),
    route(listHolidaysEndpoint, listHolidays),
    route(addHolidayEndpoint, addHoliday),
    route(removeHolidayEndpoint, removeHoliday),
  ],
  commands: addParametersCommands,
};
