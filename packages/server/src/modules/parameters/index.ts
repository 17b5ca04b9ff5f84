export { loadParameterFiles, nationalParameters } from './load-parameter-files.ts';
export { parameterOn, storedParameters } from './parameter-on.ts';
export { workingCalendar } from './working-calendar.ts';
