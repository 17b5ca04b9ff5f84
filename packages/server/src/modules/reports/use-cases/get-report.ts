import { inputOf } from '@ansinh/contract/platform/endpoint';
import { getReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { useCase } from '../../../platform/use-case.ts';
import { readReport } from '../read-report.ts';

/** A report as the caller may read it. */
export const getReport = useCase({
  name: 'reports.get',
  access: 'reports.read',
  input: inputOf(getReportEndpoint),
  audit: 'read',
  run: (context) => readReport(context, context.input),
});
