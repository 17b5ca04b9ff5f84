import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { run } from '../../platform/use-case.ts';
import { loadExchangeProvince, type ExchangeProvince } from './exchange.fixtures.ts';
import { sentDataset } from './sent-dataset.ts';
import { submitFile } from './submit-file.ts';
import { listDatasets } from './use-cases/show-datasets.ts';

const HEADER = 'Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký';

describe('Gửi một danh sách từ đầu đến cuối', () => {
  let database: TestDatabase;
  let province: ExchangeProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadExchangeProvince(database);
  });
  afterAll(() => database.close());

  it('bộ dữ liệu biết hôm nay ai gửi, ai nhận', async () => {
    const { items } = await run(database.services, listDatasets, province.sender('so-tai-chinh'), {
      role: 'sender',
    });
    const d1 = items.find(({ dataset }) => dataset === 'D1');
    expect(d1?.senders.map(({ code }) => code)).toEqual(['so-tai-chinh']);
    expect(d1?.recipients.map(({ code }) => code)).toEqual(['bhxh-tinh']);
  });

  it('tệp đúng: có biên nhận, nộp luôn việc đang chờ; gửi lại đúng tệp đó thì trả biên nhận cũ', async () => {
    const actor = province.sender('so-tai-chinh');
    const dataset = await sentDataset(database.services, actor, 'D1', 'so-tai-chinh');
    const file = {
      datasetId: dataset.id,
      name: 'dn-moi.csv',
      bytes: Buffer.from(
        `${HEADER}\n0100109106,Công ty TNHH Một,12 Trần Phú,01/09/2026\n0300588569,Công ty Hai,"5 Lê Lợi, ""A""",02/09/2026\n`,
      ),
      rows: 'all' as const,
    };
    const { submission, repeated } = await submitFile(database.services, actor, file);
    expect(submission).toMatchObject({
      state: 'confirmed',
      rowsGood: 2,
      rowsBad: 0,
      receiptNo: 'BN-2026-000001',
    });
    expect(repeated).toBe(false);
    const again = await submitFile(database.services, actor, file);
    expect(again).toMatchObject({ repeated: true, submission: { receiptNo: 'BN-2026-000001' } });
  });
});
