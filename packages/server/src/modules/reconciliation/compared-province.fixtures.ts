import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { run } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { feedEmployers } from '../employers/index.ts';
import type { RuleCounts } from './db/runs.repo.ts';
import { compareEmployers } from './employers/compare-employers.ts';
import { listFindings } from './use-cases/list-findings.ts';
import { runReconciliation } from './use-cases/run-reconciliation.ts';

/** A row of a list by column key. */
type Row = Readonly<Record<string, string>>;
const unit = (at: number, name: string): Row => ({
  ma_so_thue: `61000000${String(at).padStart(2, '0')}`,
  ten_don_vi: name,
  xa_phuong: 'Phường Kon Tum',
});
export const NOBODY_INSURED = unit(1, 'Công ty Không đóng cho ai');
export const FEWER = unit(2, 'Công ty Đóng thiếu người');
export const LOWER = unit(3, 'Công ty Đóng lương thấp');
export const CLOSED = unit(4, 'Công ty Đã giải thể');
export const RESUMED = unit(5, 'Công ty Hoạt động trở lại');
export const DEDUCTED = unit(6, 'Công ty Tính chi phí');
export const CONTRADICTED = unit(7, 'Công ty Hai nguồn hai ý');
export const FINE = unit(8, 'Công ty Làm đúng');

/** A province whose lists of the second quarter of 2026 show each kind of finding once. */
export interface ComparedProvince extends Pick<ListedProvince, 'database' | 'province'> {
  /** Who keeps the register: the provincial Social Insurance. */
  readonly insurer: Actor;
  stateRows(
    layout: string,
    sender: string,
    period: string,
    day: string,
    rows: StatedList['rows'],
  ): Promise<string>;
  /** Compares on a day; returns what each rule's findings did. */
  reconcile(day: string): Promise<Readonly<Record<string, RuleCounts>>>;
  found(filter?: Record<string, unknown>, actor?: Actor): Promise<FindingRow[]>;
  /** The gravest finding on a subject, in any state. */
  of(subject: Row): Promise<FindingRow>;
}

/** Returns a row of a list of labour use; wages a month. */
export const worked = (of: Row, workers: number, monthly: number, period = '2026-Q2'): Row => ({
  ...of,
  ky: period,
  so_lao_dong: String(workers),
  quy_luong: String(monthly * 3),
});

/** Returns a row of a list of insured units; wages a month. */
export const insured = (of: Row, workers: number, monthly: number, period = '2026-Q2'): Row => ({
  ...worked(of, workers, monthly, period),
  ma_don_vi: `TZ${of['ma_so_thue']?.slice(-4)}`,
  tinh_trang: 'insured',
});

/** Loads the province, states the lists and compares them on 6 July 2026. */
export async function compareProvince(): Promise<ComparedProvince> {
  const p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023', 'haiphong-2583-2014');
  const insurer = p.province.person('bhxh-tinh', 'focal-point');
  const state = async (
    layout: string,
    sender: string,
    period: string,
    day: string,
    rows: StatedList['rows'],
  ): Promise<string> =>
    (await p.state(feedEmployers, { layout, sender, period, rows, at: `${day}T00:00:00.000Z` })).id;

  const reconcile = async (day: string): Promise<Readonly<Record<string, RuleCounts>>> => {
    p.database.setNow(`${day}T03:00:00.000Z`);
    const { employer } = await run(
      p.database.services,
      runReconciliation([compareEmployers]),
      p.province.system,
      {},
    );
    return employer?.counts ?? {};
  };

  const found = async (filter: Record<string, unknown> = {}, actor: Actor = insurer): Promise<FindingRow[]> =>
    (await run(p.database.services, listFindings, actor, filter)).items;
  const of = async (subject: Row): Promise<FindingRow> => {
    const [first] = await found({ q: subject['ma_so_thue'], state: 'all' });
    if (!first) throw new Error(`no finding on ${subject['ten_don_vi']}`);
    return first;
  };

  await p.database.owner.query(
    `insert into parameters (tenant_id, name, valid, value, unit, basis, certainty, changed_by)
       select $1, n.name, daterange('2020-01-01', null), n.value, 'of salary', 'Luật thử', 'verified', 'test'
       from (values ('bhxh_employer_pension', '0.14'), ('bhxh_employer_sickness_maternity', '0.03'), ('bhtnld_bnn_employer', '0.005'),
         ('bhyt_employer', '0.03'), ('bhtn_employer', '0.01'), ('bhxh_employee', '0.08'), ('bhyt_employee', '0.015'), ('bhtn_employee', '0.01')) n (name, value)`,
    [p.province.tenantId],
  );
  await state('labour-use', 'so-noi-vu', '2026-Q2', '2026-07-02', [
    worked(NOBODY_INSURED, 10, 60_000_000),
    worked(FEWER, 20, 120_000_000),
    worked(LOWER, 10, 100_000_000),
    worked(FINE, 10, 60_000_000),
  ]);
  await state('insured-units', 'bhxh-tinh', '2026-Q2', '2026-07-05', [
    insured(FEWER, 12, 72_000_000),
    insured(LOWER, 10, 50_000_000),
    insured(CLOSED, 5, 30_000_000),
    insured(FINE, 9, 60_000_000),
  ]);
  await state('employer-status', 'so-tai-chinh', '2026-Q2', '2026-07-03', [
    { ...CLOSED, tinh_trang: 'dissolved', tu_ngay: '2026-05-10' },
    { ...RESUMED, tinh_trang: 'resumed', tu_ngay: '2026-04-01' },
    { ...CONTRADICTED, tinh_trang: 'suspended', tu_ngay: '2026-04-01', den_ngay: '2027-04-01' },
  ]);
  await state('employer-status', 'thue-tinh', '2026-Q2', '2026-07-04', [
    { ...CONTRADICTED, tinh_trang: 'operating', tu_ngay: '2026-06-01' },
  ]);
  await state('deducted-undeclared', 'thue-tinh', '2026-Q2', '2026-07-04', [
    { ...DEDUCTED, ky: '2026-Q2', chi_phi_bhxh: '28800000', so_lao_dong: '5', quy_luong: '90000000' },
  ]);
  await reconcile('2026-07-06');

  return { database: p.database, province: p.province, insurer, stateRows: state, reconcile, found, of };
}
