import type { Module } from '../../platform/module.ts';
import { addReportsCommands } from './cli/reports.commands.ts';
import { loadFormsJob } from './jobs/load-forms.job.ts';

/** Periodic reports: rounds, what each agency writes, what its recipient does with it, and difficulties on their way. */
export const reportsModule: Module = {
  name: 'reports',
  routes: [],
  jobs: [loadFormsJob],
  commands: addReportsCommands,
};
