import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from './check-file.ts';

describe('Kiểm tra một tệp ngoài máy chủ', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-check-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const written = async (text: string): Promise<string> => {
    const path = join(folder, 'tep.csv');
    await writeFile(path, text);
    return path;
  };

  it('số có nhiều mẫu mà tệp không giống mẫu nào: nêu các mẫu để chọn', async () => {
    const path = await written('Mặt hàng,Đơn giá,Thành tiền\nGạo,15000,30000\n');
    await expect(checkFile(path, 'D15')).rejects.toMatchObject({
      code: 'exchange.dataset_ambiguous',
      params: { dataset: 'D15', codes: 'insured-people, insured-units, d02-lt, d03-ts' },
    });
  });

  it('chỉ có dòng tiêu đề thì không phải là tệp đúng', async () => {
    const path = await written('Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n');
    await expect(checkFile(path, 'D1')).rejects.toMatchObject({ code: 'exchange.no_rows' });
  });

  it('thư mục, đường dẫn không có: nói rõ đường dẫn', async () => {
    for (const path of [folder, join(folder, 'khong-co.csv')])
      await expect(checkFile(path, 'D15')).rejects.toMatchObject({
        code: 'exchange.file_gone',
        params: { file: path },
      });
  });

  it('câu từ chối gọi tệp bằng tên, mẫu do số hay do tệp cho biết cũng vậy', async () => {
    const path = await written('');
    for (const dataset of ['D1', 'D15'])
      await expect(checkFile(path, dataset)).rejects.toMatchObject({
        code: 'exchange.file_empty',
        params: { file: 'tep.csv' },
      });
  });
});
