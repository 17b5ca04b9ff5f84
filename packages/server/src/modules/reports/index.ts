export { readPackReports } from './packs/read-pack-reports.ts';
export { loadForms } from './use-cases/load-forms.ts';
