import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../platform/use-case.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { zipTexts } from '../../../testing/zip-texts.ts';
import { loadExchangeProvince, TAX_CODES, type ExchangeProvince } from '../exchange.fixtures.ts';
import { readWhole } from '../reading/reading.fixtures.ts';
import { sentDataset } from '../sent-dataset.ts';
import { submitFile } from '../submit-file.ts';
import { downloadRejected, exportRows } from '../use-cases/export-submission.ts';
import { correctMapping, forgetMapping, listMappings } from '../use-cases/manage-mappings.ts';
import { feedSubmission } from '../use-cases/settle-rows.ts';

const [ONE = '', TWO = ''] = TAX_CODES;
const FILE = [
  'MST,Tên DN,Địa chỉ,Ngày cấp',
  `0300588560,Sai số kiểm tra,1 Trần Phú,01/09/2026`,
  `${ONE},"=cmd|' /C calc'!A0",2 Trần Phú,02/09/2026`,
  `${TWO},Thiếu địa chỉ,,03/09/2026`,
  `12,@SUM(A1),4 Trần Phú,ngày 4`,
].join('\n');

/** Texts of the cells of a sheet, row by row, from the bare XML. */
function cellsOf(bytes: Uint8Array): string[][] {
  const parts = zipTexts(bytes);
  const plain = (xml: string): string =>
    xml
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(
    ([, si = '']) => plain(si),
  );
  return [...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(
    ([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, about = '', inside = '']) =>
        about.includes('t="s"') ? (strings[Number(plain(inside))] ?? '') : plain(inside),
      ),
  );
}

describe('Dòng được lấy ra khỏi hệ thống', () => {
  let database: TestDatabase;
  let province: ExchangeProvince;
  let sender: Actor;
  let recipient: Actor;
  let id: string;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadExchangeProvince(database);
    sender = province.person('so-tai-chinh', 'operator');
    recipient = province.person('bhxh-tinh', 'approver');
    const datasetId = (await sentDataset(database.services, sender, 'D1', 'so-tai-chinh')).id;
    const { submission } = await submitFile(database.services, sender, {
      datasetId,
      period: '2026-Q3',
      name: 'dn.csv',
      bytes: Buffer.from(FILE),
      rows: 'good',
      acceptColumns: true,
    });
    id = submission.id;
    await run(database.services, feedSubmission({}), province.system, { id });
  }, 120_000);
  afterAll(() => database.close());

  it('dòng lỗi trả về đúng thứ tự của tệp, mỗi dòng có lý do, kể cả sau khi đã gửi các dòng đúng', async () => {
    const { bytes } = await run(database.services, downloadRejected, sender, { id });
    const rows = cellsOf(bytes).filter((row) => /^Dòng \d+:/u.test(row.at(-1) ?? ''));
    expect(rows.map((row) => row.at(-1)?.slice(0, 6))).toEqual(['Dòng 2', 'Dòng 4', 'Dòng 5']);
    expect(rows.map((row) => row[0])).toEqual(['0300588560', TWO, '12']);
    expect(rows[0]?.at(-1)).toContain('sai chữ số kiểm tra');
    expect(rows[1]?.at(-1)).toContain('“Địa chỉ”: bắt buộc');
    expect(rows[2]?.at(-1)).toMatch(/2 chữ số.*không phải là ngày/su);
  });

  it('tệp dòng lỗi sửa xong gửi lại được: mẫu và cột lý do không cản việc đọc', async () => {
    const { bytes } = await run(database.services, downloadRejected, sender, { id });
    const again = await readWhole(bytes, 'employers-registered');
    expect(again.missing).toEqual([]);
    expect(again.rows.map((row) => row['ma_so_thue'])).toEqual(['0300588560', TWO, '12']);
    expect(again.rows[0]).toMatchObject({ ngay_dang_ky: '2026-09-01' });
  });

  it('chữ giống công thức được vô hiệu, không ô nào là công thức', async () => {
    const rejected = await run(database.services, downloadRejected, sender, { id });
    expect(cellsOf(rejected.bytes).flat()).toContain("'@SUM(A1)");
    const rows = await run(database.services, exportRows, recipient, { id, purpose: 'Đối chiếu thử' });
    expect(cellsOf(rows.bytes).flat()).toContain("'=cmd|' /C calc'!A0");
    for (const { bytes } of [rejected, rows])
      expect(zipTexts(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  it('ai lấy, lúc nào, để làm gì: ghi trên bảng, trong thuộc tính tệp và trong nhật ký', async () => {
    const { bytes } = await run(database.services, exportRows, recipient, {
      id,
      purpose: 'Rà soát đơn vị mới',
    });
    const marked =
      cellsOf(bytes)
        .flat()
        .find((text) => text.startsWith('Người lấy:')) ?? '';
    expect(marked).toContain('Mục đích: Rà soát đơn vị mới');
    const core = zipTexts(bytes).get('docProps/core.xml') ?? '';
    expect(core).toMatch(/<dc:creator>[^<]*BHXH|<dc:creator>[^<]*Bảo hiểm xã hội/u);
    expect(core).toContain('Mục đích: Rà soát đơn vị mới');
    const { rows } = await database.owner.query(
      `select purpose from audit_log where subject = $1 and purpose = 'Rà soát đơn vị mới'`,
      [`submission:${id}`],
    );
    expect(rows).toHaveLength(1);
  });

  it('cột đã nhớ của cơ quan: thấy, sửa, quên; cơ quan khác không thấy', async () => {
    const { items } = await run(database.services, listMappings, sender, {});
    const [one] = items;
    expect(one?.fileColumns.map(({ header }) => header)).toEqual(['MST', 'Tên DN', 'Địa chỉ', 'Ngày cấp']);
    expect(
      (await run(database.services, listMappings, province.person('so-y-te', 'operator'), {})).items,
    ).toEqual([]);
    const place = { layout: one?.layout ?? '', header: one?.header ?? '' };
    const columns = (one?.columns ?? []).map(({ key, index }) => ({ key, index }));
    const without = columns.map((column) => (column.key === 'dia_chi' ? { ...column, index: null } : column));
    await expect(
      run(database.services, correctMapping, sender, { ...place, columns: without }),
    ).rejects.toMatchObject({ code: 'exchange.columns_missing' });
    await run(database.services, correctMapping, sender, { ...place, columns });
    await run(database.services, forgetMapping, sender, place);
    expect((await run(database.services, listMappings, sender, {})).items).toEqual([]);
    await expect(run(database.services, forgetMapping, sender, place)).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });
});
