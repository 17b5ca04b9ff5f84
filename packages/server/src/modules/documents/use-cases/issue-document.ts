import { issueDocumentEndpoint } from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { documentNumberText, documentSymbolText } from '@ansinh/domain/documents';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { moveDocument } from '../db/documents.repo.ts';
import { writeNumber } from '../db/numbers.repo.ts';
import { nextNumberFor } from '../next-number.ts';
import { symbolOf } from '../printed-document.ts';
import { sendDocument } from '../send-document.ts';
import { steppedDocument } from './move-document.ts';

/** A signed document numbered, dated and sent: all of it, or none. @law NĐ 30/2020/NĐ-CP Đ15 */
export const issueDocument = useCase({
  name: 'documents.issue',
  access: 'documents.work',
  input: inputOf(issueDocumentEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, audit, input } = context;
    const stepped = { ...context, input: { ...input, reason: '' } };
    const { document, state } = await steppedDocument(stepped, 'issue');
    const by = actingAgency(actor);
    const { sendTo, recipients } = document.body;
    if (sendTo.length === 0 && recipients.length === 0) throw new Refusal('documents.nobody_to_send_to');
    refuseWrongDay(
      input.day,
      document.signedAt === null ? today : todayInVietnam(new Date(document.signedAt)),
      today,
    );
    const number = await nextNumberFor(tx, by.agencyId, document.kind, input.day);
    const symbol = symbolOf(document);
    const text = documentNumberText(number, symbol);
    const version = await moveDocument(tx, document.id, state, {
      issued: { by: actor.id, at: now, day: input.day, number },
    });
    const { kind, summary, id: documentId } = document;
    await writeNumber(
      tx,
      by,
      number,
      { kind, summary, documentId, symbol: documentSymbolText(symbol), day: input.day },
      now,
    );
    const gateway =
      sendTo.length === 0 ? null : await sendDocument(context, { ...document, number, day: input.day });
    audit({ detail: { number: text, day: input.day, sentTo: sendTo.length, gateway } });
    return { id: documentId, state, version, number, text };
  },
});

function refuseWrongDay(day: string, signed: string, today: string): void {
  if (day >= signed && day <= today) return;
  throw new Refusal('documents.day_before_signing', { day: formatDate(day), signed: formatDate(signed) });
}
