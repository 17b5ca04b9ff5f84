import { errorSentence } from '@ansinh/contract/all';
import type { FieldResult } from '@ansinh/contract/outreach/field.schemas';
import { fieldSyncEndpoint } from '@ansinh/contract/outreach/field.endpoints';
import { fieldSentence } from '@ansinh/contract/outreach/field.words';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { findFieldTask, withVisits } from '../db/field-tasks.repo.ts';
import { fieldHand } from '../field/field-hand.ts';
import { takeVisit } from '../field/take-visit.ts';

const DAY_MS = 86_400_000;

/** Visits from a phone, each with its own answer: one that cannot be kept does not hold up the others. */
export const fieldSync = useCase({
  name: 'outreach.field-sync',
  access: 'outreach.work',
  input: inputOf(fieldSyncEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, today, request, audit, services }) => {
    const language = request.language ?? 'vi';
    const hand = await fieldHand({ tx, actor });
    const answers: Pick<FieldResult, 'id' | 'status' | 'sentence'>[] = [];
    for (const visit of input.visits) {
      await tx.client.query('savepoint one_visit');
      try {
        const taken = await takeVisit({ tx, actor, now, today, language }, hand, input.deviceId, visit);
        answers.push({ id: visit.id, ...taken });
      } catch (error) {
        await tx.client.query('rollback to savepoint one_visit');
        if (!(error instanceof Refusal))
          services.log('error', 'outreach.field-sync', { visit: visit.id, error: String(error) });
        const sentence =
          error instanceof Refusal
            ? errorSentence(error.code, error.params, language)
            : fieldSentence('failed', {}, language);
        answers.push({ id: visit.id, status: 'refused', sentence });
      }
      await tx.client.query('release savepoint one_visit');
    }
    const results: FieldResult[] = [];
    for (const [index, answer] of answers.entries()) {
      const stored = await findFieldTask(tx, hand.keys, input.visits[index]?.taskId ?? '');
      const [task = null] = stored ? await withVisits(tx, actor.id, [stored]) : [];
      results.push({ ...answer, task });
    }
    const count = (status: FieldResult['status']): number =>
      answers.filter((answer) => answer.status === status).length;
    audit({
      subject: hand.me.unitKey,
      detail: {
        device: input.deviceId,
        accepted: count('accepted'),
        duplicate: count('duplicate'),
        conflict: count('conflict'),
        refused: count('refused'),
      },
    });
    const sentAt = new Date(input.sentAt);
    const clockWarning =
      Math.abs(sentAt.getTime() - now.getTime()) > DAY_MS
        ? fieldSentence(
            'clock',
            { phone: formatDate(todayInVietnam(sentAt)), server: formatDate(today) },
            language,
          )
        : null;
    return { results, asOf: now.toISOString(), clockWarning };
  },
});
