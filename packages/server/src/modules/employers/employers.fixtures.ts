import type { Actor } from '@ansinh/domain/kernel';
import { run } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { feedEmployers } from './feed/feed-employers.ts';
import { listEmployers } from './use-cases/list-employers.ts';
import { openEmployer } from './use-cases/open-employer.ts';

export const PURPOSE = 'Rà soát đơn vị trên địa bàn';
/** Of Phường Kon Tum. */
export const A = { ma_so_thue: '6134196387', ten_don_vi: 'Công ty cổ phần Đại Lộc', dia_chi: '63 Trần Phú' };
/** Of Xã Đăk Tô. */
export const B = { ma_so_thue: '6122951229', ten_don_vi: 'Công ty TNHH Lộc Phát', dia_chi: '412 Hùng Vương' };

type Found = Awaited<ReturnType<typeof listEmployers.run>>['items'];

/** A province with an empty register of employers, and who keeps it. */
export interface EmployerDesk {
  readonly p: ListedProvince;
  readonly insurer: Actor;
  /** States a list, each a minute after the one before, and feeds the register with it. */
  state(
    layout: string,
    sender: string,
    period: string,
    rows: StatedList['rows'],
    replaces?: string,
  ): ReturnType<ListedProvince['state']>;
  named(q: string, actor?: Actor): Promise<Found>;
  opened(id: string, actor?: Actor): ReturnType<typeof openEmployer.run>;
  /** The only employer found by some words. */
  only(q: string): Promise<Found[number]>;
}

/** Loads a province whose agencies state lists of employers. */
export async function employerDesk(): Promise<EmployerDesk> {
  const p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023', 'haiphong-2583-2014');
  const insurer = p.province.person('bhxh-tinh', 'focal-point');
  const { services } = p.database;
  let clock = 0;
  const named: EmployerDesk['named'] = async (q, actor = insurer) =>
    (await run(services, listEmployers, actor, { q })).items;
  return {
    p,
    insurer,
    state: (layout, sender, period, rows, replaces) => {
      clock += 1;
      const at = new Date(Date.UTC(2026, 8, 1, 0, clock)).toISOString();
      return p.state(feedEmployers, { layout, sender, period, rows, at, ...(replaces ? { replaces } : {}) });
    },
    named,
    opened: (id, actor = insurer) => run(services, openEmployer, actor, { employerId: id, purpose: PURPOSE }),
    only: async (q) => {
      const [first, ...more] = await named(q);
      if (!first || more.length > 0)
        throw new Error(`expected one ${q}, got ${more.length + (first ? 1 : 0)}`);
      return first;
    },
  };
}
