import { inputOf } from '@ansinh/contract/platform/endpoint';
import { reportFileEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { FileAnswer } from '../../../../platform/file-answer.ts';
import { useCase } from '../../../../platform/use-case.ts';
import { DOCX, writeDocx } from '../../../../platform/words/write-docx.ts';
import { writePdf } from '../../../../platform/words/write-pdf.ts';
import { draftedReport } from '../drafted-report.ts';
import { officialReport } from '../print/official-report.ts';

/** A report as a file, set as official documents are. @law NĐ 30/2020/NĐ-CP annex I */
export const reportFile = useCase({
  name: 'reports.file',
  access: 'reports.read',
  input: inputOf(reportFileEndpoint),
  audit: 'read',
  run: async (context): Promise<FileAnswer> => {
    const { reportId, format } = context.input;
    const { report, issuer, draft } = await draftedReport(context, reportId);
    const document = officialReport(draft, issuer, report);
    const name = `Bao-cao-${report.form.code}-${report.periodKey}.${format}`;
    return format === 'pdf'
      ? new FileAnswer(name, 'application/pdf', writePdf(document), true)
      : new FileAnswer(name, DOCX, await writeDocx(document));
  },
});
