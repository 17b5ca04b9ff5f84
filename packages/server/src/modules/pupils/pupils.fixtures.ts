import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PupilRow, SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type Services, type UseCase } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import type { Feed } from '../exchange/index.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { feedPeople } from '../people/index.ts';
import { feedPupils } from './feed/feed-pupils.ts';
import { matchRoster } from './matching/match-roster.ts';
import { openRoster } from './use-cases/keep-roster.ts';
import { listRosterPupils } from './use-cases/list-pupils.ts';
import { schoolDetail } from './use-cases/school-detail.ts';

/** The school of the tests, its school year, and the commune it stands in. */
export const SCHOOL = 'thpt-kon-tum';
export const YEAR = '2026-2027';
export const HERE = '2025:23293';

/** Its roster: two insured by the register, one by a card shown, one whose card ended, one nobody knows. */
export const ROSTER = [
  {
    lop: '10A1',
    ho_ten: 'Y Hộ Nghèo',
    ngay_sinh: '2011-02-03',
    so_giay_to: '062311000001',
    xa_phuong: 'Phường Kon Tum',
  },
  { lop: '10A1', ho_ten: 'A Theo Tên', ngay_sinh: '2011-05-06', xa_phuong: 'Phường Kon Tum' },
  { lop: '10A1', ho_ten: 'Y Chưa Có', ngay_sinh: '2011-07-08', so_giay_to: '062311000003' },
  { lop: '12C', ho_ten: 'A Hết Hạn', ngay_sinh: '2009-01-02', ma_bhxh: '6212340004' },
  { lop: '12C', ho_ten: 'Y Quân Nhân', ngay_sinh: '2009-03-04', so_the_bhyt: 'TQ4976212340005' },
].map((row) => ({ nam_hoc: YEAR, ...row }));

const INSURED = [
  {
    ho_ten: 'Y Hộ Nghèo',
    ngay_sinh: '2011-02-03',
    so_giay_to: '062311000001',
    loai_bao_hiem: 'BHYT',
    nhom: 'HN',
    tu_ngay: '2026-01-01',
    den_ngay: '2026-12-31',
  },
  {
    ho_ten: 'A Theo Tên',
    ngay_sinh: '2011-05-06',
    ma_bhxh: '6212340002',
    loai_bao_hiem: 'BHYT',
    nhom: 'HS',
    tu_ngay: '2026-01-01',
    den_ngay: '2026-12-31',
  },
  {
    ho_ten: 'A Hết Hạn',
    ngay_sinh: '2009-01-02',
    ma_bhxh: '6212340004',
    loai_bao_hiem: 'BHYT',
    nhom: 'HS',
    tu_ngay: '2025-10-01',
    den_ngay: '2026-09-30',
  },
];

/** A school with its roster matched to a register, in a database of its own. */
export interface RosteredSchool {
  readonly p: ListedProvince;
  readonly school: Actor;
  readonly insurer: Actor;
  readonly department: Actor;
  readonly rosterId: string;
  as<Input, Output>(actor: Actor, useCase: UseCase<Input, Output>, input: object): Promise<Output>;
  feed(feeding: Feed, list: Partial<StatedList>): Promise<string>;
  match(): Promise<void>;
  pupils(actor?: Actor): Promise<PupilRow[]>;
  named(name: string): Promise<PupilRow>;
  detail(actor?: Actor): Promise<SchoolDetail>;
  close(): Promise<void>;
}

/** Loads the province, three insured pupils into the register, and the roster of the school. */
export async function loadRosteredSchool(): Promise<RosteredSchool> {
  const p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023');
  await loadParameterFiles(p.database.services, p.province.system, join(ROOT, 'db/reference'));
  const { config } = p.database.services;
  const dataDir = join(tmpdir(), `ansinh-pupils-${crypto.randomUUID()}`);
  const services: Services = { ...p.database.services, config: { ...config, dataDir } };
  const school = p.province.person(SCHOOL, 'focal-point');
  let lists = 0;
  const as: RosteredSchool['as'] = (actor, useCase, input) => run(services, useCase, actor, input);
  const feed: RosteredSchool['feed'] = async (feeding, list) => {
    lists += 1;
    const at = new Date(Date.UTC(2026, 8, 1, 0, lists)).toISOString();
    const period = `${2000 + lists}`;
    const stated = { layout: 'school-roster', sender: SCHOOL, period, rows: [], at, ...list };
    return (await p.state(feeding, stated)).id;
  };
  await feed(feedPeople, { layout: 'insured-people', sender: 'bhxh-tinh', rows: INSURED });
  const { rosterId } = await as(school, openRoster, { year: YEAR, commune: HERE });
  await feed(feedPupils, { rows: ROSTER });
  const match = (): Promise<void> => matchRoster(services, p.province.system, { rosterId, relink: false });
  await match();
  const pupils = async (actor = school): Promise<PupilRow[]> =>
    (await as(actor, listRosterPupils, { rosterId })).items;
  return {
    p,
    school,
    insurer: p.province.person('bhxh-tinh', 'operator'),
    department: p.province.person('so-gddt', 'focal-point'),
    rosterId,
    as,
    feed,
    match,
    pupils,
    named: async (name) => {
      const found = (await pupils()).find(({ fullName }) => fullName === name);
      if (!found) throw new Error(`no pupil ${name}`);
      return found;
    },
    detail: (actor = school) =>
      as(actor, schoolDetail, { schoolId: p.province.agencyId(SCHOOL), year: YEAR }),
    close: async () => {
      await p.database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
