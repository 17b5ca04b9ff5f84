import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDecision } from './read-decision.ts';

describe('Tệp quyết định sắp xếp', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ansinh-decision-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (text: string): Promise<unknown> => {
    const file = join(folder, 'quyet-dinh.json');
    await writeFile(file, text);
    return readDecision(file);
  };

  it('JSON đúng thì đọc được', async () => {
    expect(await read('{"name": "Sắp xếp"}')).toEqual({ name: 'Sắp xếp' });
  });

  it('JSON hỏng: nói dòng, cột nơi đọc dừng lại', async () => {
    await expect(read('{\n  "name": "Sắp xếp",\n  "effective" "2025-07-01"\n}')).rejects.toMatchObject({
      code: 'reorganisations.decision_not_json',
      params: { place: ', dòng 3, cột 15' },
    });
    await expect(read('')).rejects.toMatchObject({ code: 'reorganisations.decision_not_json' });
  });

  it('không có tệp thì nói không có tệp', async () => {
    await expect(readDecision(join(folder, 'khong-co.json'))).rejects.toMatchObject({
      code: 'reorganisations.decision_not_found',
    });
  });
});
