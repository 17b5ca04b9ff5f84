import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '@ansinh/contract/statefunded/findings.schemas';
import type { ListDetail, ListMoved } from '@ansinh/contract/statefunded/statefunded.schemas';
import type { Role } from '@ansinh/domain/kernel';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { planObligations } from '../obligations/index.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { feedPeople } from '../people/index.ts';
import { findStateFundedFindings } from './find-findings.ts';
import { loadStateFundedGroups } from './load-groups.ts';
import { listStateFundedFindings } from './use-cases/list-findings.ts';
import { openList } from './use-cases/open-list.ts';
import { getList } from './use-cases/read-list.ts';

export const KON_TUM = 'ubnd-xa-23293';
export const DAK_CAM = 'ubnd-xa-23284';
/** The agency that manages poor and near-poor households since 2025. */
export const POVERTY = 'so-nnmt';

type As = <Input, Output>(
  agency: string,
  role: Role,
  useCase: UseCase<Input, Output>,
  input: object,
) => Promise<Output>;

/** A province with two communes whose people a list of each placed in groups, and short ways to do things there. */
export interface StateFundedBench {
  readonly as: As;
  setNow(instant: string): void;
  /** States a list of a commune and feeds it; returns its id. */
  feed(sender: string, rows: StatedList['rows'], layout?: string): Promise<string>;
  begin(agency: string, group: string, month?: string): Promise<ListMoved>;
  read(listId: string, agency?: string): Promise<ListDetail>;
  /** Does a step on the list as it stands now. */
  step<Input, Output>(
    agency: string,
    role: Role,
    useCase: UseCase<Input, Output>,
    listId: string,
    more?: object,
  ): Promise<Output>;
  /** Lays out the duties of the packs as of the bench's clock. */
  plan(): Promise<unknown>;
  /** Arranges past every rule, as the owner of the database. */
  arrange(statement: string): Promise<unknown>;
  search(): ReturnType<typeof findStateFundedFindings>;
  findings(agency?: string, state?: string): Promise<Finding[]>;
  close(): Promise<void>;
}

/** Returns a row of a list of health insurance. */
export function personRow(
  ho_ten: string,
  ngay_sinh: string,
  so_giay_to: string,
  nhom: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return { ho_ten, ngay_sinh, so_giay_to, nhom, tu_ngay: '2026-01-01', ...more };
}

/** Opens the bench on 10 November 2026, with more packs in work where they are named. */
export async function openStateFundedBench(...packs: string[]): Promise<StateFundedBench> {
  const { database, province, state: stateList } = await loadListedProvince('kontum-25-2024', ...packs);
  database.setNow('2026-11-10T03:00:00Z');
  const dataDir = join(tmpdir(), `ansinh-statefunded-${crypto.randomUUID()}`);
  const services = { ...database.services, config: { ...database.services.config, dataDir } };
  await loadParameterFiles(services, province.system, join(ROOT, 'db/reference'));
  await loadStateFundedGroups(services, province.system, join(ROOT, 'db/reference'));
  let lists = 0;
  const feed: StateFundedBench['feed'] = async (sender, rows, layout = 'bhyt-list') => {
    lists += 1;
    const at = new Date(Date.UTC(2026, 8, 1, 0, lists)).toISOString();
    const commune = sender === KON_TUM ? 'Phường Kon Tum' : 'Phường Đăk Cấm';
    const named = rows.map((row) => ({ xa_phuong: commune, ...row }));
    return (await stateList(feedPeople, { layout, sender, period: `${2000 + lists}`, rows: named, at })).id;
  };
  const as: As = (agency, role, useCase, input) =>
    run(services, useCase, province.person(agency, role), input);
  const read: StateFundedBench['read'] = (listId, agency = KON_TUM) =>
    as(agency, 'operator', getList, { listId });
  await feed(KON_TUM, [
    personRow('A Blong', '1970-03-04', '062070000011', 'HN', { ma_ho: 'H1', thon: 'Tổ 1', dan_toc: 'Ba-na' }),
    personRow('Y Hlan', '1972-05-06', '062172000012', 'HN', { ma_ho: 'H1', thon: 'Tổ 1', dan_toc: 'Ba-na' }),
    personRow('Trần Văn Lợi', '1980-02-03', '062080000013', 'CN', { ma_ho: 'H2', thon: 'Tổ 2' }),
  ]);
  await feed(DAK_CAM, [personRow('Lê Thị Hoa', '1985-08-09', '062185000021', 'HN', { thon: 'Tổ 4' })]);
  return {
    as,
    feed,
    read,
    setNow: database.setNow,
    begin: (agency, group, month = '2026-11') => as(agency, 'operator', openList, { group, month }),
    step: async (agency, role, useCase, listId, more = {}) => {
      const { version } = await read(listId, agency);
      return as(agency, role, useCase, { listId, version, ...more });
    },
    plan: () => run(services, planObligations, province.system, {}),
    arrange: (statement) => database.owner.query(statement),
    search: () => findStateFundedFindings(services, province.system),
    findings: async (agency = KON_TUM, state = 'open') =>
      (await as(agency, 'operator', listStateFundedFindings, { state })).items,
    close: async () => {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
