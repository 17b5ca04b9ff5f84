import {
  resultsEvaluationEndpoint,
  resultsEvaluationFileEndpoint,
} from '@ansinh/contract/results/results.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { useCase } from '../../../platform/use-case.ts';
import { DOCX, writeDocx } from '../../../platform/words/write-docx.ts';
import { writePdf } from '../../../platform/words/write-pdf.ts';
import { issuerName } from '../../documents/index.ts';
import { evaluateOutreach } from '../evaluate-outreach.ts';
import { evaluationDocument } from '../evaluation-document.ts';

/** What a ward evaluates by month, quarter or year, written from the lists, visits, receipts and targets. @law BD Đ8.2 g1 */
export const resultsEvaluation = useCase({
  name: 'results.evaluation',
  access: 'memberlists.read',
  input: inputOf(resultsEvaluationEndpoint),
  audit: 'read',
  run: (context) => evaluateOutreach(context, context.input),
});

/** The same as a draft of a report under the letterhead of who asks. */
export const resultsEvaluationFile = useCase({
  name: 'results.evaluation-file',
  access: 'memberlists.read',
  input: inputOf(resultsEvaluationFileEndpoint),
  audit: 'read',
  run: async (context): Promise<FileAnswer> => {
    const { tx, actor, today, input } = context;
    const evaluation = await evaluateOutreach(context, input);
    const issuer = actor.agencyId === null ? { name: '' } : await issuerName(tx, actor.agencyId, today);
    const document = evaluationDocument(evaluation, issuer);
    const name = `Danh-gia-${input.period}.${input.format}`;
    return input.format === 'pdf'
      ? new FileAnswer(name, 'application/pdf', writePdf(document), true)
      : new FileAnswer(name, DOCX, await writeDocx(document));
  },
});
