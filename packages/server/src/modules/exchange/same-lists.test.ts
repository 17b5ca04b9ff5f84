import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadExchangeProvince, TAX_CODES, type ExchangeProvince } from './exchange.fixtures.ts';
import { sentDataset } from './sent-dataset.ts';
import { submissionReceipt } from './submission-receipt.ts';
import { submitFile } from './submit-file.ts';
import { acceptSubmission, returnSubmission } from './use-cases/decide-submission.ts';
import { listDatasets } from './use-cases/show-datasets.ts';
import { getSubmission } from './use-cases/show-submissions.ts';

const HEADER = 'Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký';

describe('Một danh sách do hai văn bản cùng đòi', () => {
  let database: TestDatabase;
  let province: ExchangeProvince;
  let sender: Actor;
  let recipient: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadExchangeProvince(database, ['kontum-25-2024', 'haiphong-2583-2014']);
    sender = province.sender('so-tai-chinh');
    recipient = province.person('bhxh-tinh', 'approver');
  }, 120_000);
  afterAll(() => database.close());

  const waiting = async (): Promise<Record<string, string[]>> => {
    const { items } = await run(database.services, listDatasets, sender, { role: 'sender' });
    return Object.fromEntries(
      items.map((one) => [
        `${one.basis.regulationCode}/${one.dataset}`,
        one.waiting.map(({ periodKey }) => periodKey),
      ]),
    );
  };
  const work = async (period: string): Promise<unknown[]> => {
    const { rows } = await database.owner.query<{ code: string; state: string }>(
      `select distinct g.code, o.state from occurrences o join duties d on d.id = o.duty_id join regulations g on g.id = d.regulation_id
         join datasets s on s.duty_id = o.duty_id and s.dataset = 'D1'
       where o.period_key = $1 and o.lead_agency_id = $2 order by g.code`,
      [period, province.agencyId('so-tai-chinh')],
    );
    return rows.map(({ code, state }) => [code, state]);
  };
  const send = async (name: string, period: string) => {
    const dataset = await sentDataset(database.services, sender, 'KT25/D1', 'so-tai-chinh');
    const bytes = Buffer.from(`${HEADER}\n${TAX_CODES[0]},${name},12 Trần Phú,01/09/2026\n`);
    const file = { datasetId: dataset.id, name: 'd1.csv', period, bytes, rows: 'all' as const };
    const { submission } = await submitFile(database.services, sender, file);
    return { submission, dataset };
  };

  it('gửi một lần là xong việc của cả hai; biên nhận nêu cả hai căn cứ; một bằng chứng dùng chung', async () => {
    const before = await waiting();
    const period = before['KT25/D1']?.find((key) => before['HP/D1']?.includes(key)) ?? '';
    expect(period).not.toBe('');
    const { submission, dataset } = await send('Công ty Một', period);
    const answer = await run(database.services, getSubmission, sender, { id: submission.id });
    expect(answer.alsoProves.map(({ basis }) => `${basis.regulationCode} ${basis.citation}`)).toHaveLength(1);
    const receipt = await submissionReceipt(database.services, sender, submission, dataset);
    for (const { basis } of [answer, ...answer.alsoProves])
      expect(receipt).toContain(`${basis.regulationCode}, ${basis.citation}`);
    expect((await work(period)).map((one) => (one as string[])[1])).toEqual(['submitted', 'submitted']);
    const after = await waiting();
    for (const code of ['KT25/D1', 'HP/D1']) expect(after[code]).not.toContain(period);
    const { rows } = await database.owner.query<{ n: number; proved: number }>(
      `select count(distinct e.id)::int as n, count(*)::int as proved from evidence e
         join occurrence_evidence x on x.evidence_id = e.id where e.link_id = $1`,
      [submission.id],
    );
    expect(rows).toEqual([{ n: 1, proved: 2 }]);
  });

  it('bên nhận trả lại thì cả hai việc còn phải làm; bản sau chứng minh cả hai, nhận một lần là xong cả hai', async () => {
    const { items } = await run(database.services, listDatasets, sender, { role: 'sender' });
    const last = items.find(
      ({ dataset, basis }) => dataset === 'D1' && basis.regulationCode === 'KT25',
    )?.last;
    const period = last?.periodKey ?? '';
    const first = await run(database.services, getSubmission, recipient, { id: last?.id ?? '' });
    await run(database.services, returnSubmission, recipient, {
      id: first.id,
      version: first.version,
      reason: 'Thiếu ngày đăng ký',
    });
    expect((await work(period)).map((one) => (one as string[])[1])).toEqual(['returned', 'returned']);
    const { submission } = await send('Công ty Hai', period);
    const again = await run(database.services, getSubmission, recipient, { id: submission.id });
    expect(again.alsoProves).toHaveLength(1);
    await run(database.services, acceptSubmission, recipient, { id: again.id, version: again.version });
    expect((await work(period)).map((one) => (one as string[])[1])).toEqual(['accepted', 'accepted']);
  });

  it('danh sách khác số, dù cùng cột, không chứng minh hộ', async () => {
    const { submission } = await send('Công ty Ba', (await waiting())['KT25/D1']?.[0] ?? '');
    const { rows } = await database.owner.query<{ dataset: string }>(
      `select d.dataset from submission_proofs p join datasets d on d.id = p.dataset_id where p.submission_id = $1`,
      [submission.id],
    );
    expect(rows).toEqual([{ dataset: 'D1' }]);
  });
});
