export { readPackReports } from './packs/read-pack-reports.ts';
export { loadForms } from './use-cases/load-forms.ts';
export { acceptReport, returnReport } from './use-cases/decide-report.ts';
export { getReport } from './use-cases/get-report.ts';
export { proposeReport } from './use-cases/move-report.ts';
export { openReport } from './use-cases/open-report.ts';
export { saveParts } from './use-cases/save-parts.ts';
export { submitReport } from './use-cases/submit-report.ts';
