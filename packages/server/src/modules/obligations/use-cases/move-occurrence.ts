import {
  acceptEndpoint,
  cancelEndpoint,
  declareNothingEndpoint,
  exemptEndpoint,
  extendEndpoint,
  reopenEndpoint,
  returnEndpoint,
  submitEndpoint,
  withdrawEndpoint,
} from '@ansinh/contract/obligations/occurrences.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listEvidence, shareEvidence } from '../db/evidence.repo.ts';
import { move } from '../move.ts';
import { addNoteEvidence } from '../note-evidence.ts';

/** Hands the work over to its recipients; what proves it is opened to them. @law KT25 Đ24.1 */
export const submitOccurrence = useCase({
  name: 'obligations.submit',
  access: 'obligations.work',
  input: inputOf(submitEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'submit', async (occurrence) => {
      const { tx, input, now } = context;
      if (input.note) await addNoteEvidence(context, occurrence, 'Lời trình', input.note);
      if ((await listEvidence(tx, occurrence.id)).length === 0)
        throw new Refusal('obligations.evidence_missing');
      const readers = [...occurrence.recipientIds, ...occurrence.coordinatingIds];
      await shareEvidence(tx, occurrence.id, occurrence.leadId, readers);
      return {
        holderId: occurrence.recipientIds[0] ?? occurrence.leadId,
        tells: occurrence.recipientIds,
        submittedAt: now,
      };
    }),
});

/** Takes the work back while nobody has decided on it. */
export const withdrawOccurrence = useCase({
  name: 'obligations.withdraw',
  access: 'obligations.work',
  input: inputOf(withdrawEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'withdraw', (occurrence) => ({
      holderId: occurrence.leadId,
      tells: occurrence.recipientIds,
      submittedAt: null,
    })),
});

/** The recipient accepts: the work lies in nobody's hands any more. */
export const acceptOccurrence = useCase({
  name: 'obligations.accept',
  access: 'obligations.work',
  input: inputOf(acceptEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'accept', (occurrence) => ({
      holderId: null,
      tells: [occurrence.leadId],
      acceptedAt: context.now,
    })),
});

/** The recipient gives the work back with the reason. */
export const returnOccurrence = useCase({
  name: 'obligations.return',
  access: 'obligations.work',
  input: inputOf(returnEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'return', (occurrence) => ({
      holderId: occurrence.leadId,
      tells: [occurrence.leadId],
      submittedAt: null,
      countReturn: true,
    })),
});

/** The lead declares that there is nothing to report this time. */
export const declareNothing = useCase({
  name: 'obligations.declare-nothing',
  access: 'obligations.work',
  input: inputOf(declareNothingEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'declare_nothing', (occurrence) => ({
      holderId: null,
      tells: occurrence.recipientIds,
      submittedAt: context.now,
    })),
});

/** Opens finished work again. */
export const reopenOccurrence = useCase({
  name: 'obligations.reopen',
  access: 'obligations.work',
  input: inputOf(reopenEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'reopen', (occurrence) => ({
      holderId: occurrence.leadId,
      tells: [occurrence.leadId, ...occurrence.recipientIds],
      submittedAt: null,
      acceptedAt: null,
    })),
});

/** Cancels work that is not owed after all. */
export const cancelOccurrence = useCase({
  name: 'obligations.cancel',
  access: 'obligations.work',
  input: inputOf(cancelEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'cancel', (occurrence) => ({
      holderId: null,
      tells: [occurrence.leadId, ...occurrence.recipientIds],
    })),
});

/** Exempts the agency this time. */
export const exemptOccurrence = useCase({
  name: 'obligations.exempt',
  access: 'obligations.work',
  input: inputOf(exemptEndpoint),
  audit: 'write',
  run: (context) => move(context, 'exempt', (occurrence) => ({ holderId: null, tells: [occurrence.leadId] })),
});

/** Moves the due date later. */
export const extendOccurrence = useCase({
  name: 'obligations.extend',
  access: 'obligations.work',
  input: inputOf(extendEndpoint),
  audit: 'write',
  run: (context) =>
    move(context, 'extend', (occurrence) => ({ holderId: occurrence.holderId, tells: [occurrence.leadId] })),
});
