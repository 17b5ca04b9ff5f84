import type { FieldWork } from '@ansinh/contract/outreach/field.schemas';
import { fieldWorkEndpoint, MOST_PHOTO_BYTES } from '@ansinh/contract/outreach/field.endpoints';
import { fieldSentence } from '@ansinh/contract/outreach/field.words';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { fieldReceipts } from '../../collection/index.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { listLeftTasks, listNotices, readSyncMark } from '../db/field-changes.repo.ts';
import { listChangedFieldTasks, listFieldTasks, withVisits } from '../db/field-tasks.repo.ts';
import { fieldHand } from '../field/field-hand.ts';
import { fieldNotice } from '../field/field-notice.ts';
import { fieldTariff } from '../field/field-tariff.ts';
import { readSyncCursor, writeSyncCursor } from '../field/sync-cursor.ts';

/** A collector's work for his phone. */
export const fieldWork = useCase({
  name: 'outreach.field-work',
  access: 'outreach.work',
  input: inputOf(fieldWorkEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, now, today, request, audit }): Promise<FieldWork> => {
    const language = request.language ?? 'vi';
    // First, so that what is written while this answer is made is told next time.
    const mark = await readSyncMark(tx);
    const known = readSyncCursor(input.since, mark, now);
    const { me, units, keys } = await fieldHand({ tx, actor });
    const full = known === null || known.full;
    const tasks = full ? await listFieldTasks(tx, keys) : await listChangedFieldTasks(tx, keys, known.since);
    const left = known === null ? [] : await listLeftTasks(tx, keys, known.since);
    const agency = (await agencyNamesOn(tx, [me.agencyId], today)).get(me.agencyId);
    audit({
      subject: me.unitKey,
      purpose: 'Đi vận động theo danh sách được giao',
      detail: { tasks: tasks.length, full, removed: left.length },
    });
    return {
      asOf: now.toISOString(),
      cursor: writeSyncCursor(mark, now),
      full,
      me: {
        userId: actor.id,
        unitKey: me.unitKey,
        name: me.name,
        organisation: agency?.shortName ?? agency?.name ?? '',
      },
      units: [...units],
      tasks: await withVisits(tx, actor.id, tasks),
      removed: left.map(({ id, endedAs, wentTo, because }) => ({
        id,
        sentence: fieldSentence(`left-${endedAs}`, { holder: wentTo ?? '', reason: because }, language),
      })),
      notices: (await listNotices(tx, actor.id, keys)).map((notice) => fieldNotice(notice, language)),
      tariff: await fieldTariff(tx, today, input.tariff),
      receipts: await fieldReceipts(tx, me.agencyId, me.unitKey),
      photoLimit: MOST_PHOTO_BYTES,
    };
  },
});
