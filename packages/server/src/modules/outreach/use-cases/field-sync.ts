import { errorSentence } from '@ansinh/contract/all';
import type { FieldResult } from '@ansinh/contract/outreach/field.schemas';
import { fieldSyncEndpoint } from '@ansinh/contract/outreach/field.endpoints';
import { fieldSentence } from '@ansinh/contract/outreach/field.words';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { findFieldTasks, withVisits } from '../db/field-tasks.repo.ts';
import { findSentVisits } from '../db/visit-writes.repo.ts';
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
    const { visits } = input;
    const known = await findSentVisits(
      tx,
      visits.map(({ id }) => id),
    );
    const answers: Pick<FieldResult, 'id' | 'status' | 'sentence'>[] = [];
    if (visits.length > 0) await tx.client.query('savepoint one_visit');
    for (const visit of visits) {
      try {
        const context = { tx, actor, now, today, language, known };
        const taken = await takeVisit(context, hand, input.deviceId, visit);
        answers.push({ id: visit.id, ...taken });
        await tx.client.query('release savepoint one_visit; savepoint one_visit');
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
    }
    const stored = await findFieldTasks(
      tx,
      hand.keys,
      visits.map(({ taskId }) => taskId),
    );
    const tasks = new Map((await withVisits(tx, actor.id, stored)).map((task) => [task.id, task]));
    const results = answers.map((answer, at): FieldResult => ({
      ...answer,
      task: tasks.get(visits[at]?.taskId ?? '') ?? null,
    }));
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
