import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type UseCase } from '../../../platform/use-case.ts';
import { loadOffice, type Office } from '../../documents/documents.fixtures.ts';
import { issueDocument } from '../../documents/use-cases/issue-document.ts';
import { reviewDocument } from '../../documents/use-cases/move-document.ts';
import { getDocument } from '../../documents/use-cases/read-documents.ts';
import { receiveDocument } from '../../documents/use-cases/receive-document.ts';
import { signDocument } from '../../documents/use-cases/sign-document.ts';
import { grantAuthority } from '../../documents/use-cases/signing-authorities.ts';
import { RECIPIENT, reportingProvince, type ReportingProvince } from '../reports.fixtures.ts';
import { getReport } from '../use-cases/get-report.ts';
import { fillConsolidated } from './consolidation.fixtures.ts';
import { consolidateRound } from './use-cases/consolidate-round.ts';
import { reportDocument } from './use-cases/report-document.ts';

const DAY = '2026-07-02';

describe('Báo cáo tổng hợp thành văn bản hành chính', () => {
  let province: ReportingProvince;
  let office: Office;
  let reportId: string;

  const as = <Input, Output>(
    name: string,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> => {
    const { services } = province.database;
    const demo = { ...services, config: { ...services.config, demo: true } };
    return run(demo, useCase, office.actor(name), input);
  };
  const write = async () =>
    as('writer', reportDocument, { reportId, version: await province.version(RECIPIENT, reportId) });

  beforeAll(async () => {
    province = await reportingProvince(`${DAY}T03:00:00Z`);
    office = await loadOffice(province.database, province);
    await province.sent('so-noi-vu', await province.written('so-noi-vu'));
    const { roundId } = await province.work('so-noi-vu');
    ({ id: reportId } = await province.as(RECIPIENT, ['operator'], consolidateRound, { roundId }));
  }, 120_000);
  afterAll(() => province.database.close());

  it('báo cáo chưa được duyệt gửi thì chưa thành văn bản', async () => {
    await expect(write()).rejects.toMatchObject({ code: 'reports.step_not_allowed' });
  });

  it('báo cáo đã duyệt thành dự thảo văn bản đúng nơi nhận, căn cứ và phụ lục; chỉ một lần', async () => {
    await fillConsolidated(province, reportId);
    await province.sent(RECIPIENT, reportId);
    const { documentId } = await write();
    const { draft, state } = await as('writer', getDocument, { documentId });
    expect(state).toBe('draft');
    expect(draft).toMatchObject({
      kind: 'report',
      symbol: 'BHXH',
      place: 'Quảng Ngãi',
      sendTo: [province.agencyId('ubnd-tinh')],
    });
    expect(draft.summary).toMatch(/^Tổng hợp .*\(6 tháng đầu năm 2026\)$/u);
    expect(draft.annexes.map(({ label, landscape }) => [label, landscape])).toEqual([
      ['Phụ lục I', true],
      ['Phụ lục II', true],
      ['Phụ lục III', true],
    ]);
    await expect(write()).rejects.toMatchObject({ code: 'reports.document_written' });
  });

  it('văn bản phát hành, nơi nhận vào sổ đến: báo cáo hiện số đến của nơi nhận', async () => {
    await as('admin', grantAuthority, {
      userId: office.actor('head').id,
      capacity: 'deputy',
      headOffice: 'Giám đốc',
      ownOffice: 'Phó Giám đốc',
      from: '2026-01-01',
    });
    const { documentId } = await province.as(RECIPIENT, ['operator'], getReport, { reportId });
    const { version } = await as('writer', getDocument, { documentId });
    const reviewed = await as('reader', reviewDocument, { documentId, version });
    const signed = await as('head', signDocument, { documentId, version: reviewed.version });
    await as('reader', issueDocument, { documentId, version: signed.version, day: DAY });
    const acknowledged = async () =>
      (await province.as(RECIPIENT, ['operator'], getReport, { reportId })).acknowledgements;
    expect(await acknowledged()).toMatchObject([
      { agency: { id: province.agencyId('ubnd-tinh') }, receivedAt: null, incomingNumber: null },
    ]);
    await province.as('ubnd-tinh', ['operator'], receiveDocument, { documentId });
    expect(await acknowledged()).toMatchObject([
      { receivedAt: expect.any(String) as string, incomingNumber: 1 },
    ]);
  });

  it('cơ quan khác không viết văn bản từ báo cáo này', async () => {
    await expect(
      province.as('ubnd-tinh', ['operator'], reportDocument, { reportId, version: 1 }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    await expect(
      province.as('so-noi-vu', ['operator'], reportDocument, { reportId, version: 1 }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});
