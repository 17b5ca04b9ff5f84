export { loadParameterFiles } from './load-parameter-files.ts';
export { workingCalendar } from './working-calendar.ts';
