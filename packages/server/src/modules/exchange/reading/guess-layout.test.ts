import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLayout } from '../packs/read-pack-datasets.ts';
import { guessLayout } from './guess-layout.ts';
import { TODAY } from './reading.fixtures.ts';

describe('Tệp gửi nhầm chỗ', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-guess-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const guess = async (text: string) => {
    const path = join(folder, 'tep.csv');
    await writeFile(path, text);
    const layouts = await Promise.all(
      ['employers-registered', 'employer-status', 'bhyt-list', 'labour-use'].map(readLayout),
    );
    return guessLayout({ kind: 'guess', path, layouts, today: TODAY });
  };

  it('nói được tệp giống danh sách nào nhất', async () => {
    const likely = await guess(
      'Mã số thuế,Tên đơn vị,Địa chỉ,Tình trạng,Từ ngày,Lý do\n0100109106,Công ty A,x,Đã giải thể,01/09/2026,\n',
    );
    expect(likely).toMatchObject({ layoutId: 'employer-status', found: 6 });
  });

  it('D02-LT quên cột họ tên vẫn là D02-LT, để câu từ chối nói đúng cột còn thiếu', async () => {
    const layouts = await Promise.all(['insured-people', 'd02-lt', 'd03-ts'].map(readLayout));
    const headers = (layouts[1]?.columns ?? []).filter(({ required }) => !required);
    const path = join(folder, 'd02.csv');
    await writeFile(path, `${headers.map(({ header }) => `"${header}"`).join(',')}\n1,6220003333\n`);
    const likely = await guessLayout({ kind: 'guess', path, layouts, today: TODAY });
    expect(likely?.layoutId).toBe('d02-lt');
  });

  it('tệp không giống danh sách nào thì không đoán', async () => {
    expect(await guess('Mặt hàng,Đơn giá,Thành tiền\nGạo,15000,30000\n')).toBeNull();
  });
});
