import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';
import { describe, expect, it } from 'vitest';
import { packFolder, packIds, readPack } from '../../regulations/index.ts';
import { packTargets } from './pack-targets.ts';

describe('Chỉ tiêu của các gói văn bản', () => {
  it('gói nào cũng đọc được: chỉ số có tên, điều khoản có trong văn bản', async () => {
    const counts = await Promise.all(
      (await packIds()).map(async (id) => [id, (await packTargets(id)).length] as const),
    );
    expect(Object.fromEntries(counts)).toEqual({
      'binhdinh-3ben-2024': 1,
      'haiphong-2583-2014': 0,
      'kontum-210-2023': 108,
      'kontum-25-2024': 1,
      'sonla-1210-2013': 22,
    });
  });

  it('99 ô của Phụ lục Kon Tum được giữ đúng từng chữ số như in, kể cả dòng toàn tỉnh', async () => {
    const [annex] = (await readPack(await packFolder('kontum-210-2023'))).regulation.annexes;
    const printed = new Map<string, string>();
    for (const [, area, ...cells] of annex?.rows ?? [])
      for (const [index, cell] of cells.entries()) {
        const [, scheme, year] = /(BHXH|BHYT|BHTN).*(20\d\d)/u.exec(annex?.columns[index + 2] ?? '') ?? [];
        printed.set(`${area?.toLowerCase()} ${scheme} ${year}`, cell);
      }
    const carried = (await packTargets('kontum-210-2023')).filter(({ citation }) => citation.endsWith(' PL1'));
    expect(printed.size).toBe(99);
    expect(new Map(carried.map((one) => [`${one.area.toLowerCase()} ${one.scheme} ${one.year}`, one.printed]))).toEqual(
      printed,
    );
    expect(carried.every(({ value, printed: text }) => value === parseVietnameseNumber(text))).toBe(true);
  });

  it('BHTN năm 2025 có hai số: 24.33 của Phụ lục để đo, “khoảng 25%” của mục II.2 để tham khảo', async () => {
    const both = (await packTargets('kontum-210-2023')).filter(
      ({ indicator, area, year }) =>
        indicator === 'bhtn-luc-luong-lao-dong' && area === 'Toàn tỉnh' && year === 2025,
    );
    expect(both.map(({ value, operative, citation }) => [value, operative, citation])).toEqual([
      [25, false, 'KT210 II.2.a'],
      [24.33, true, 'KT210 PL1'],
    ]);
  });

  it('chỉ tiêu viết trong câu chữ có đúng con số ấy trong điều khoản', async () => {
    for (const id of await packIds()) {
      const { regulation } = await readPack(await packFolder(id));
      const texts = new Map(regulation.provisions.map((one) => [one.id, one.text]));
      for (const { basis, printed, citation } of await packTargets(id)) {
        if (citation.endsWith(' PL1')) continue;
        expect(texts.get(basis)?.replaceAll(/\s+/gu, ' '), `${citation}: ${printed}`).toContain(printed);
      }
    }
  });
});
