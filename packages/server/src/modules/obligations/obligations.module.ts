import type { Module } from '../../platform/module.ts';
import { OCCURRENCE_ROUTES } from './occurrence.routes.ts';

/** Confirmed duties become work in the calendars of agencies, and the work is followed to its proof. */
export const obligationsModule: Module = {
  name: 'obligations',
  routes: [...OCCURRENCE_ROUTES],
};
