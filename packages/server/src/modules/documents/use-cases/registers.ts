import {
  cancelNumberEndpoint,
  incomingRegisterEndpoint,
  outgoingRegisterEndpoint,
  takeNumberEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import {
  DOCUMENT_KINDS,
  documentNumberText,
  documentSymbolText,
  numberAndSymbol,
} from '@ansinh/domain/documents';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { incomingOfYear } from '../db/incoming.repo.ts';
import { cancelNumberAt, findNumber, numbersOfYear, writeNumber } from '../db/numbers.repo.ts';
import { nextNumberFor } from '../next-number.ts';
import { symbolOf } from '../printed-document.ts';

/** The register of outgoing documents of a year, with the numbers that were cancelled. */
export const outgoingRegister = useCase({
  name: 'documents.outgoing',
  access: 'documents.read',
  input: inputOf(outgoingRegisterEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { year } }) => ({
    items: (await numbersOfYear(tx, actor.agencyId, year)).map(
      ({ cancelledAt, cancelledBy, cancelledBecause, symbol, ...entry }) => ({
        ...entry,
        kindName: DOCUMENT_KINDS[entry.kind].name,
        text: numberAndSymbol(entry.number, symbol),
        cancelled:
          cancelledAt === null
            ? null
            : { at: cancelledAt, by: cancelledBy ?? '', because: cancelledBecause ?? '' },
      }),
    ),
    abilities: mayUse(actor.roles, 'documents.work') ? ['take-number', 'cancel-number'] : [],
  }),
});

/** The register of incoming documents of a year. */
export const incomingRegister = useCase({
  name: 'documents.incoming',
  access: 'documents.read',
  input: inputOf(incomingRegisterEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { year } }) => ({
    items: await incomingOfYear(tx, actor.agencyId, year),
    abilities: mayUse(actor.roles, 'documents.work') ? ['register-incoming'] : [],
  }),
});

/** The next number taken for a document on paper: paper and electronic documents share one sequence. @law NĐ 30/2020/NĐ-CP Đ15 */
export const takeNumber = useCase({
  name: 'documents.take-number',
  access: 'documents.work',
  input: inputOf(takeNumberEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, today, input, audit }) => {
    const { kind, day, summary } = input;
    if (day > today) throw new Refusal('documents.day_not_come');
    const by = actingAgency(actor);
    const number = await nextNumberFor(tx, by.agencyId, kind, day);
    const symbol = symbolOf(input);
    await writeNumber(
      tx,
      by,
      number,
      { kind, summary, day, documentId: null, symbol: documentSymbolText(symbol) },
      now,
    );
    const text = documentNumberText(number, symbol);
    audit({ subject: `document-number:${day.slice(0, 4)}/${kind}/${number}`, detail: { text, summary } });
    return { number, text };
  },
});

/** A number taken for paper, cancelled: it stays visible and is never given again. */
export const cancelNumber = useCase({
  name: 'documents.cancel-number',
  access: 'documents.work',
  input: inputOf(cancelNumberEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input: { year, kind, number, reason }, audit }) => {
    const at = { agencyId: actingAgency(actor).agencyId, year, kind, number };
    const entry = await findNumber(tx, at);
    if (!entry) throw new Refusal('platform.not_found');
    if (entry.documentId !== null) throw new Refusal('documents.number_of_document', { number });
    if (entry.cancelledAt !== null) throw new Refusal('documents.number_cancelled_before', { number });
    await cancelNumberAt(tx, at, { id: actor.id, because: reason, now });
    audit({ subject: `document-number:${year}/${kind}/${number}`, detail: { cancelled: reason } });
  },
});
