import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLayout } from '../packs/read-pack-datasets.ts';
import { ReadingThread } from './reading-thread.ts';
import { TODAY } from './reading.fixtures.ts';

describe('Luồng đọc tệp', () => {
  let folder = '';
  let layout: DatasetLayout;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-read-'));
    layout = await readLayout('birth-registration');
    const header = layout.columns.map((column) => `"${column.header}"`).join(',');
    await writeFile(join(folder, 'dung.csv'), `${header}\n${'Xã,thôn,tổ\n'.repeat(20)}`);
    await writeFile(join(folder, 'dai.csv'), `${header}\n${'Xã,thôn,tổ\n'.repeat(60_000)}`);
    await writeFile(join(folder, 'hong.xlsx'), 'PK\u0003\u0004 không phải bảng tính');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = async (name: string): Promise<{ thread: ReadingThread; rows: () => Promise<number> }> => {
    const thread = new ReadingThread(name);
    thread.send({ kind: 'open', path: join(folder, name), layout });
    const opened = await thread.next();
    if (opened.kind !== 'opened') throw new Error(`unexpected ${opened.kind}`);
    const columns = opened.columns.map((_, index) => ({ key: layout.columns[index]?.key ?? '', index }));
    const rows = async (): Promise<number> => {
      thread.send({ kind: 'check', layout, columns, repairs: [], today: TODAY });
      let count = 0;
      for (;;) {
        const message = await thread.next();
        if (message.kind !== 'part') return count;
        count += message.part.rows;
        thread.send({ kind: 'landed' });
      }
    };
    return { thread, rows };
  };

  it('đọc xong tệp này thì nghỉ rồi đọc tệp sau, không lẫn dòng của nhau', async () => {
    const first = await open('dung.csv');
    const { threadId } = first.thread;
    expect(await first.rows()).toBe(20);
    await first.thread.close();
    const second = await open('dai.csv');
    expect(second.thread.threadId).toBe(threadId);
    expect(await second.rows()).toBe(60_000);
    await second.thread.close();
  });

  it('tệp bị từ chối thì luồng vẫn dùng được; bị dừng giữa chừng thì luồng kết thúc, tệp sau đọc ở luồng khác', async () => {
    const broken = new ReadingThread('hong.xlsx');
    broken.send({ kind: 'open', path: join(folder, 'hong.xlsx'), layout });
    await expect(broken.next()).rejects.toMatchObject({
      code: expect.stringMatching(/^exchange\./u) as string,
    });
    const { threadId } = broken;
    await broken.close();
    const stopped = await open('dai.csv');
    expect(stopped.thread.threadId).toBe(threadId);
    const reading = stopped.rows();
    stopped.thread.stop(new Error('dừng'));
    await expect(reading).rejects.toThrow('dừng');
    const { threadId: stoppedId } = stopped.thread;
    await stopped.thread.close();
    const next = await open('dung.csv');
    expect(next.thread.threadId).not.toBe(stoppedId);
    expect(await next.rows()).toBe(20);
    await next.thread.close();
  });

  it('hai tệp cùng lúc đọc ở hai luồng', async () => {
    const [one, other] = await Promise.all([open('dung.csv'), open('dai.csv')]);
    expect(one.thread.threadId).not.toBe(other.thread.threadId);
    expect(await Promise.all([one.rows(), other.rows()])).toEqual([20, 60_000]);
    await Promise.all([one.thread.close(), other.thread.close()]);
  });
});
