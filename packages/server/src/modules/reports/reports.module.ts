import type { Module } from '../../platform/module.ts';

/** Periodic reports: rounds, what each agency writes, what its recipient does with it, and difficulties on their way. */
export const reportsModule: Module = {
  name: 'reports',
  routes: [],
};
