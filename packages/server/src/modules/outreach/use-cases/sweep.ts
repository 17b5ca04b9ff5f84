import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { parameterOn } from '../../parameters/index.ts';
import { tasksOfClosedEntries, wipeEndedTasks } from '../db/sweep.repo.ts';
import { withdrawOpenTasks } from '../db/task-writes.repo.ts';

const DAY_MS = 86_400_000;

/** What a collector reads where the list itself let a person go, by the list's reason. */
const LEFT_LIST: Readonly<Record<string, string>> = {
  paid: 'Đã đóng tiếp theo dữ liệu của BHXH, không cần đến nữa.',
  joined: 'Đã tham gia theo dữ liệu của BHXH, không cần đến nữa.',
  'joined-elsewhere': 'Đã tham gia theo đối tượng khác.',
  'state-funded': 'Được Nhà nước đóng BHYT.',
  lapsed: 'Hết hạn mà chưa đóng; chuyển sang danh sách tạm dừng.',
  died: 'Người này đã mất.',
  moved: 'Đã chuyển khỏi xã.',
  merged: 'Hai hồ sơ của một người đã được ghép.',
};

/** Takes back what the lists let go, and wipes the copies of people whose task ended long ago. Can run at any time. */
export const sweepOutreach = useCase({
  name: 'outreach.sweep',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async ({ tx, actor, now, today, audit, nothingChanged }) => {
    const byReason = new Map<string, string[]>();
    for (const { id, because } of await tasksOfClosedEntries(tx))
      byReason.set(because, [...(byReason.get(because) ?? []), id]);
    let withdrawn = 0;
    for (const [because, ids] of byReason) {
      const reason = LEFT_LIST[because] ?? 'Không còn trong danh sách.';
      withdrawn += await withdrawOpenTasks(tx, actor.id, ids, { now, reason });
    }
    const keep = await parameterOn(tx, 'outreach_wipe_days', today);
    const endedBefore = new Date(now.getTime() - Number(keep.value) * DAY_MS);
    const wiped = await wipeEndedTasks(tx, endedBefore, now);
    if (withdrawn + wiped === 0) nothingChanged();
    audit({ detail: { withdrawn, wiped, days: Number(keep.value) } });
    return { withdrawn, wiped };
  },
});
