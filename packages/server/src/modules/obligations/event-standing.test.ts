import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { changeDuty } from '../regulations/use-cases/change-duty.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { submitOccurrence } from './use-cases/move-occurrence.ts';
import { triggerDuty } from './use-cases/start-rounds.ts';

describe('Việc do sự kiện mở ra đúng hạn hay trễ hạn ngay, không đợi rà soát', () => {
  let p: PlannedProvince;
  let duty: string;
  const trigger = (eventDate: string, reference: string) =>
    run(p.database.services, triggerDuty, p.worker('so-tu-phap'), { id: duty, eventDate, reference });
  const timeliness = async (id: string): Promise<string> =>
    (await run(p.database.services, getOccurrence, p.worker('so-tu-phap'), { id })).timeliness;
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    const { rows } = await p.database.owner.query<{ id: string; version: number }>(
      "select id, version from duties where code = 'd24.1#2'",
    );
    duty = rows[0]?.id ?? '';
    await run(p.database.services, changeDuty, p.person('ubnd-tinh', 'province-admin'), {
      id: duty,
      version: rows[0]?.version,
      schedulePolicy: {
        deadline: {
          rule: 'event',
          days: 7,
          dayKind: 'working',
          anchor: 'ngày nhận được văn bản',
          raw: 'trong 07 ngày làm việc',
        },
        recurrence: 'on-demand',
      },
    });
  });
  afterAll(() => p.database.close());

  it('sự kiện ghi muộn: vừa mở đã quá hạn; nộp thì thành trễ hạn ngay', async () => {
    const opened = await trigger('2026-10-01', 'CV 12');
    expect(opened.due).toBe('2026-10-12');
    expect(await timeliness(opened.id)).toBe('escalated');
    await run(p.database.services, submitOccurrence, p.worker('so-tu-phap'), {
      ...opened,
      note: 'Đã trả lời',
    });
    expect(await timeliness(opened.id)).toBe('late');
  });

  it('sự kiện hôm nay: còn hạn; nộp thì đúng hạn ngay', async () => {
    const opened = await trigger('2026-11-24', 'CV 13');
    expect(opened.due).toBe('2026-12-03');
    expect(await timeliness(opened.id)).toBe('none');
    await run(p.database.services, submitOccurrence, p.worker('so-tu-phap'), {
      ...opened,
      note: 'Đã trả lời',
    });
    expect(await timeliness(opened.id)).toBe('on_time');
  });
});
