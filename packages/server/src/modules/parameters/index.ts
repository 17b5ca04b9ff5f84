export { loadParameterFiles } from './load-parameter-files.ts';
export { parameterOn } from './parameter-on.ts';
export { type StoredParameter } from './db/parameters.repo.ts';
export { workingCalendar } from './working-calendar.ts';
