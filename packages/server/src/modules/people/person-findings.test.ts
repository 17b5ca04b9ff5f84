import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { runReconciliation } from '../reconciliation/index.ts';
import { feedPeople } from './feed/feed-people.ts';
import { comparePeopleSources } from './findings/compare-people-sources.ts';

/** A row of a list by column key. */
type Row = Readonly<Record<string, string>>;
const who = (at: number, name: string, birth: string): Row => ({
  ho_ten: name,
  ngay_sinh: birth,
  so_giay_to: `0622${birth.slice(2, 4)}0000${String(at).padStart(2, '0')}`,
  xa_phuong: 'Phường Kon Tum',
});
const TWO_LISTS = who(11, 'Y Hai Danh Sách', '1980-02-03');
const WORKER = who(12, 'A Đi Làm', '1985-03-04');
const CHILD = who(13, 'Y Bé Chưa Thẻ', '2022-05-06');
const CARD_CHILD = who(14, 'A Bé Có Thẻ', '2022-06-07');
const MISSING = who(15, 'Nguyễn Văn Sót', '1970-07-08');
const FINE = who(16, 'Trần Thị Đúng', '1960-08-09');
const MOVED = who(17, 'Y Hai Xã', '1975-09-10');
const EVERYBODY = [TWO_LISTS, WORKER, CHILD, CARD_CHILD, MISSING, FINE, MOVED];
const grouped = (group: string, ...rows: Row[]): Row[] => rows.map((row) => ({ ...row, nhom: group }));
const insured = (group: string, row: Row): Row => ({
  ...row,
  ma_bhxh: `62${row['so_giay_to']?.slice(-8)}`,
  loai_bao_hiem: 'BHYT',
  nhom: group,
  tu_ngay: '2026-01-01',
});

interface Found {
  readonly label: string;
  readonly rule: string;
  readonly state: string;
  readonly returned: number;
  readonly amount: number | null;
  readonly params: Record<string, unknown>;
  readonly evidence: { kind: string; source: string; says: Record<string, unknown> }[];
  readonly office: string | null;
  readonly code: string | null;
  readonly kinds: string[];
}

describe('Phát hiện về người', () => {
  let p: ListedProvince;
  let counted = 0;
  beforeAll(async () => {
    p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023', 'binhdinh-3ben-2024');
    await p.database.owner.query(
      `insert into parameters (tenant_id, name, valid, value, unit, basis, certainty, changed_by)
         select $1, n.name, daterange('2020-01-01', null), n.value, 'x', 'Luật thử', 'verified', 'test'
         from (values ('base_salary', '2000000'), ('bhyt_total', '0.045')) n (name, value)`,
      [p.province.tenantId],
    );
  }, 120_000);
  afterAll(() => p.database.close());

  const state = async (
    layout: string,
    sender: string,
    period: string,
    rows: StatedList['rows'],
    more: { replaces?: string } = {},
  ): Promise<{ id: string; asked: string[] }> => {
    counted += 1;
    const at = new Date(Date.UTC(2026, 5, 1, 0, counted)).toISOString();
    return p.state(feedPeople, { layout, sender, period, rows, at, ...more });
  };
  const compare = async (day: string): Promise<void> => {
    p.database.setNow(`${day}T03:00:00.000Z`);
    await run(p.database.services, runReconciliation([comparePeopleSources]), p.province.system, {
      subject: 'person',
    });
  };
  const found = async (actor: Actor = p.province.system): Promise<Found[]> =>
    inTransactionAs(p.database.pool, actor, (tx) =>
      tx.rows<Found>(sql`
        select f.label, f.rule, f.state, f.returned, f.amount::float8 as amount, f.params, f.code,
          (select a.code from agencies a where a.id = f.assignee_agency_id) as office,
          (select jsonb_agg(jsonb_build_object('kind', e.kind, 'source', e.source, 'says', e.says) order by e.ord) from finding_evidence e where e.finding_id = f.id) as evidence,
          (select array_agg(v.kind order by v.id) from finding_events v where v.finding_id = f.id) as kinds
        from findings f where f.subject_kind = 'person' order by f.label, f.rule`),
    );
  const of = async (person: Row): Promise<Found[]> =>
    (await found()).filter(({ label }) => label === person['ho_ten']);
  const open = async (): Promise<string[]> =>
    (await found())
      .filter(({ state: at }) => at === 'open')
      .map(({ label, rule }) => `${label}: ${rule.slice(7)}`);

  it('danh sách vào sổ thì việc so các nguồn về người được gọi', async () => {
    const { asked } = await state('population-list', 'cong-an-tinh', '2026-Q2', EVERYBODY);
    expect(asked).toEqual(['people.find-duplicates', 'reconciliation.run']);
  });

  it('chưa có danh sách người tham gia của cơ quan BHXH thì không nói ai là thiếu', async () => {
    await compare('2026-06-10');
    expect(await open()).toEqual([]);
  });

  it('mỗi người sai một kiểu ra đúng một phát hiện, người đúng không có phát hiện nào', async () => {
    await state('bhyt-list', 'ubnd-xa-23293', '2026-Q2', [...grouped('HN', TWO_LISTS, WORKER, FINE, MOVED)]);
    await state('bhyt-list', 'ubnd-xa-23284', '2026-Q2', [
      ...grouped('HN', MOVED),
      ...grouped('CN', TWO_LISTS),
    ]);
    await state('insured-people', 'bhxh-tinh', '2026-Q2', [
      insured('DN', WORKER),
      insured('TE', CARD_CHILD),
      insured('HN', FINE),
    ]);
    await compare('2026-07-01');
    expect(await open()).toEqual(
      [
        'A Đi Làm: list-and-insured',
        'Nguyễn Văn Sót: missing',
        'Y Bé Chưa Thẻ: child-without-card',
        'Y Hai Danh Sách: two-lists',
        'Y Hai Xã: two-lists',
      ].toSorted(),
    );
  });

  it('mỗi phát hiện nói ai đóng theo thứ tự của luật, phần ngân sách đóng trùng và dòng của từng danh sách', async () => {
    const [two] = await of(TWO_LISTS);
    expect(two?.params).toEqual({ lists: 'CN, HN', payer: 'HN', why: 'order-of-law' });
    // 70% x 4,5% x 2.000.000 đồng.
    expect(two?.amount).toBe(63_000);
    expect(two?.evidence.map(({ kind, source, says }) => [kind, source, says['group']])).toEqual([
      ['group', 'local', 'CN'],
      ['group', 'local', 'HN'],
    ]);
    const [worker] = await of(WORKER);
    expect(worker).toMatchObject({
      amount: 90_000,
      params: { lists: 'HN', insured: 'DN', payer: 'DN' },
      office: 'bhxh-co-so-kon-tum',
    });
    expect((await of(MOVED))[0]).toMatchObject({ amount: 90_000, params: { lists: 'HN, HN' } });
    expect((await of(CHILD))[0]).toMatchObject({
      amount: 90_000,
      params: { birth: '2022-05-06', cardEnds: '2028-09-30' },
    });
    expect((await of(MISSING))[0]?.amount).toBeNull();
  });

  it('số giấy tờ trong phát hiện luôn bị che', async () => {
    const shown = (await found()).flatMap(({ code, evidence }) => [
      code,
      ...evidence.map(({ says }) => says['number']),
    ]);
    const numbers = shown.filter((number) => typeof number === 'string');
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !/^•{7,9}\d{3}$/.test(number))).toEqual([]);
  });

  it('xã chỉ thấy phát hiện về người của xã mình; sở khác không thấy', async () => {
    const own = p.province.person('ubnd-xa-23293', 'operator');
    expect((await found(own)).length).toBe((await found()).length);
    expect(await found(p.province.person('ubnd-xa-23284', 'operator'))).toEqual([]);
    expect(await found(p.province.person('thue-tinh', 'operator'))).toEqual([]);
  });

  it('so lại trên cùng dữ liệu thì không đổi gì', async () => {
    const before = await found();
    await compare('2026-07-02');
    expect(await found()).toEqual(before);
  });

  it('quý sau: xã bỏ tên, trẻ có thẻ, người thiếu đã tham gia thì phát hiện tự đóng', async () => {
    await state('bhyt-list', 'ubnd-xa-23284', '2026-Q3', grouped('CN', who(18, 'Lê Văn Khác', '1990-01-02')));
    await state('bhyt-list', 'ubnd-xa-23284', '2026-Q3', grouped('HN', who(19, 'Lê Văn Nữa', '1991-01-02')));
    await state('insured-people', 'bhxh-tinh', '2026-Q3', [
      insured('DN', WORKER),
      insured('TE', CARD_CHILD),
      insured('TE', CHILD),
      insured('HN', FINE),
      insured('GD', MISSING),
    ]);
    await compare('2026-10-01');
    expect(await open()).toEqual(['A Đi Làm: list-and-insured']);
    expect((await of(TWO_LISTS))[0]).toMatchObject({ state: 'gone', kinds: ['found', 'gone'] });
  });

  it('kỳ sau nữa lại thấy thì phát hiện cũ trở lại và nói là lần thứ mấy', async () => {
    await state('bhyt-list', 'ubnd-xa-23284', '2026-Q4', grouped('CN', TWO_LISTS));
    await state('insured-people', 'bhxh-tinh', '2026-Q4', [
      insured('TE', CARD_CHILD),
      insured('HN', FINE),
      insured('GD', MISSING),
    ]);
    await compare('2026-11-01');
    expect(await open()).toEqual(['Y Bé Chưa Thẻ: child-without-card', 'Y Hai Danh Sách: two-lists']);
    expect((await of(TWO_LISTS))[0]).toMatchObject({ returned: 1, kinds: ['found', 'gone', 'returned'] });
    expect((await of(CHILD))[0]).toMatchObject({ returned: 1 });
    expect((await of(WORKER))[0]).toMatchObject({ state: 'gone' });
  });

  it('danh sách báo giảm thì người ấy không còn trong nhóm', async () => {
    await state('bhyt-list', 'ubnd-xa-23284', '2027-Q1', [
      { ...TWO_LISTS, nhom: 'CN', bien_dong: 'decrease', tu_ngay: '2026-11-05' },
    ]);
    await compare('2026-11-06');
    expect((await of(TWO_LISTS))[0]?.state).toBe('gone');
  });

  it('kết quả xác thực sai lệch và hai danh sách ghi khác nhau đều thành phát hiện', async () => {
    await state('identity-check', 'cong-an-tinh', '2026-Q4', [
      { ...FINE, ket_qua: 'mismatched', truong_sai: 'hoVaTen' },
      { ...MISSING, ngay_sinh: '1970-08-07', ket_qua: 'matched' },
    ]);
    await compare('2026-11-20');
    expect((await of(FINE)).map(({ rule, params }) => [rule, params])).toEqual([
      ['person.identity-mismatch', { result: 'mismatched', fields: 'họ và tên' }],
    ]);
    const contradiction = (await of(MISSING)).find(({ rule }) => rule === 'person.sources-contradict');
    expect(contradiction?.params).toMatchObject({ field: 'birth' });
    expect(new Set(contradiction?.evidence.map(({ says }) => says['birth']))).toEqual(
      new Set(['1970-07-08', '1970-08-07']),
    );
  });
});
