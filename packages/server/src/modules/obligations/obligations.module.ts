import type { Module } from '../../platform/module.ts';
import { addObligationsCommands } from './cli/obligations.commands.ts';
import { OBLIGATION_JOBS } from './jobs/obligation-jobs.ts';
import { OCCURRENCE_ROUTES } from './occurrence.routes.ts';
import { OVERVIEW_ROUTES } from './overview.routes.ts';

/** Confirmed duties become work in the calendars of agencies, and the work is followed to its proof. */
export const obligationsModule: Module = {
  name: 'obligations',
  routes: [...OVERVIEW_ROUTES, ...OCCURRENCE_ROUTES],
  jobs: OBLIGATION_JOBS,
  commands: addObligationsCommands,
};
