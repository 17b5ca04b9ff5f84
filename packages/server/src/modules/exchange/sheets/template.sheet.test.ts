import { describe, expect, it } from 'vitest';
import { zipTexts } from '../../../testing/zip-texts.ts';
import { readLayout } from '../packs/read-pack-datasets.ts';
import { readWhole } from '../reading/reading.fixtures.ts';
import { templateWorkbook } from './template.sheet.ts';

const part = (parts: ReadonlyMap<string, string>, name: RegExp): string =>
  [...parts]
    .filter(([path]) => name.test(path))
    .map(([, text]) => text)
    .join('\n');

describe('Tệp mẫu của danh sách', () => {
  it('cột có danh mục thì có danh sách thả xuống, lấy từ trang ẩn', async () => {
    const parts = zipTexts(await templateWorkbook(await readLayout('employer-status')));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const rule = /<dataValidation [^>]*type="list"[^>]*>.*?<\/dataValidation>/su.exec(sheet)?.[0] ?? '';
    expect(rule).toContain('sqref="F5:F5000"');
    expect(rule).toMatch(/<formula1>'Danh mục'!\$A\$2:\$A\$9<\/formula1>/u);
    expect(part(parts, /workbook\.xml$/u)).toMatch(/name="Danh mục"[^>]*state="hidden"/u);
    const texts = part(parts, /sharedStrings|sheet2/u);
    for (const choice of ['Đã giải thể', 'Không hoạt động tại địa chỉ đã đăng ký'])
      expect(texts).toContain(choice);
  });

  it('dân tộc: đủ 54 tên, không bị cắt ở 255 ký tự', async () => {
    const layout = await readLayout('bhyt-list');
    const place = layout.columns.filter(
      ({ kind, codes }) => kind === 'sex' || kind === 'ethnicity' || codes !== undefined,
    );
    const at = place.findIndex(({ kind }) => kind === 'ethnicity');
    expect(at).toBeGreaterThanOrEqual(0);
    const sheet = zipTexts(await templateWorkbook(layout)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<formula1>'Danh mục'!\$[A-Z]\$2:\$[A-Z]\$55<\/formula1>/u);
  });

  it('mỗi tiêu đề có ghi chú cách điền; dòng mã cột bị ẩn; cột số giấy tờ là chữ để không mất số 0', async () => {
    const layout = await readLayout('employers-registered');
    const parts = zipTexts(await templateWorkbook(layout));
    const notes = part(parts, /comments/u);
    expect(notes.match(/<comment /gu)).toHaveLength(layout.columns.length);
    expect(notes).toContain('10 chữ số, hoặc 13 chữ số');
    expect(notes).toContain('Bắt buộc điền.');
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<row r="4"[^>]*hidden="(?:1|true)"/u);
    const style = Number(/<c r="A5" s="(\d+)"/u.exec(sheet)?.[1]);
    const styles = parts.get('xl/styles.xml') ?? '';
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/gu)];
    expect(styles).toContain(`<numFmt numFmtId="${formats[style]?.[1] ?? ''}" formatCode="@"/>`);
  });

  it.each(['employers-registered', 'employer-status', 'bhyt-list', 'd02-lt'])(
    'mẫu %s gửi lại được nhận ra đủ cột bằng mã ẩn, không thiếu cột nào',
    async (id) => {
      const layout = await readLayout(id);
      const { columns, missing, rows } = await readWhole(await templateWorkbook(layout), layout);
      expect(columns.map(({ index, by }) => [index, by])).toEqual(layout.columns.map((_, at) => [at, 'key']));
      expect([missing, rows]).toEqual([[], []]);
    },
  );
});
