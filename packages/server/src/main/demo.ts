import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { loadUsers } from '../modules/access/index.ts';
import { agencyNamesOn, loadTenant, loadTerritories } from '../modules/directory/index.ts';
import { loadIndicators, loadNetwork } from '../modules/indicators/index.ts';
import { loadCollectors } from '../modules/network/index.ts';
import { sweepObligations } from '../modules/obligations/index.ts';
import { loadParameterFiles } from '../modules/parameters/index.ts';
import { recogniseReorganisations } from '../modules/reorganisations/index.ts';
import { loadStateFundedGroups } from '../modules/statefunded/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';
import { stateDemoDifference } from './demo-difference.ts';
import { collectForDemo } from './demo-collection.ts';
import { loadDemoFigures } from './demo-figures.ts';
import { visitForDemo } from './demo-outreach.ts';
import { adoptDemoPacks } from './demo-packs.ts';
import { giveDemoStateFundedLists } from './demo-state-funded.ts';
import { writeDemoDocuments } from './demo-documents.ts';
import { giveDemoDonations } from './demo-donations.ts';
import { keepDemoNetwork } from './demo-network.ts';
import { reportForDemo } from './demo-reports.ts';
import { rosterDemoSchools } from './demo-pupils.ts';
import { giveDemoTargets } from './demo-targets.ts';
import { PLATFORM_ACTOR } from './platform-actor.ts';

/** One password for all logins of the demo province, printed at every start; such a province is never a real one. */
export const DEMO_PASSWORD = 'AnSinh@2026';

interface DemoPeople {
  readonly everyAgency: {
    readonly username: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly Role[];
  };
  readonly people: readonly {
    readonly username: string;
    readonly name: string;
    readonly email: string;
    readonly agency: string;
    readonly roles: readonly Role[];
    readonly territory: string | null;
  }[];
}

/**
 * Loads the reference data, and in demo mode makes the demo province with its people, regulations and calendar. Every
 * step can be repeated: what is there stays.
 */
export async function ensureDemo(services: Services, say: (message: string) => void): Promise<void> {
  const reference = join(ROOT, 'db/reference');
  const territories = await loadTerritories(services, PLATFORM_ACTOR, reference);
  if (territories.territories > 0) say(`Nạp ${territories.territories} đơn vị hành chính của hai thời kỳ`);
  if (!services.config.demo) return;
  const tenant = await loadTenant(services, PLATFORM_ACTOR, join(ROOT, 'db/demo'), true);
  if (tenant.created) say(`Tạo tỉnh minh họa: ${tenant.agencies} cơ quan, ${tenant.aliases} tên gọi khác`);
  const actor: Actor = { ...PLATFORM_ACTOR, id: 'system:demo', tenantId: tenant.tenantId };
  await run(services, recogniseReorganisations, actor, {});
  await loadParameterFiles(services, actor, reference);
  const { units } = await loadIndicators(services, actor, reference);
  await loadStateFundedGroups(services, actor, reference);
  const network = await loadNetwork(services, actor, join(ROOT, 'db/demo/network.json'));
  if (units > 0) say(`Nạp danh mục chỉ số và ${units + network} đơn vị được giao chỉ tiêu`);
  const figures = await loadDemoFigures(services, actor);
  if (figures > 0) say(`Nạp ${figures} số liệu minh họa theo tháng`);
  await stateDemoDifference(services, actor);
  const { created } = await run(services, loadUsers, actor, { users: await demoUsers(services, actor) });
  if (created > 0) say(`Tạo ${created} tài khoản minh họa`);
  const collectors = await loadCollectors(
    services,
    actor,
    join(ROOT, 'db/demo/collectors.json'),
    DEMO_PASSWORD,
  );
  if (collectors > 0) say(`Tạo ${collectors} tài khoản của nhân viên thu, cộng tác viên minh họa`);
  await adoptDemoPacks(services, actor, say);
  const schools = await rosterDemoSchools(services, actor);
  if (schools > 0) say(`Nạp danh sách học sinh, sinh viên của ${schools} trường minh họa`);
  const kept = await keepDemoNetwork(services, actor);
  if (kept > 0) say(`Ghi hợp đồng, điểm thu, chứng nhận và địa bàn của ${kept} người trong mạng lưới thu`);
  const written = await writeDemoDocuments(services, actor);
  if (written > 0) say(`Soạn, ký, phát hành và hỏi đáp ${written} văn bản, yêu cầu thông tin minh họa`);
  const gifts = await giveDemoDonations(services, actor);
  if (gifts > 0) say(`Ghi ${gifts} khoản ủng hộ minh họa`);
  const targets = await giveDemoTargets(services, actor);
  if (targets > 0) say(`Giao ${targets} chỉ tiêu minh họa năm 2026`);
  const stateFunded = await giveDemoStateFundedLists(services, actor);
  if (stateFunded > 0) say(`Lập ${stateFunded} danh sách BHYT do ngân sách đóng, hỗ trợ minh họa`);
  const visits = await visitForDemo(services, actor);
  if (visits > 0) say(`Giao người trong danh sách cho mạng lưới và ghi ${visits} lượt vận động minh họa`);
  const receipts = await collectForDemo(services, actor);
  if (receipts > 0) say(`Lập ${receipts} biên lai minh họa, nộp tiền và chi thù lao tháng 10/2026`);
  const reports = await reportForDemo(services, actor);
  if (reports > 0) say(`Viết, gửi và chấp nhận ${reports} báo cáo định kỳ minh họa`);
  // What time alone changes comes last: work that was handed over above is not reminded of.
  await run(services, sweepObligations, actor, {});
}

/** Returns the named people, then one login for every agency that works today. */
async function demoUsers(services: Services, actor: Actor): Promise<object[]> {
  const { people, everyAgency } = JSON.parse(
    await readFile(join(ROOT, 'db/demo/people.json'), 'utf8'),
  ) as DemoPeople;
  const named = people.map((person) => ({
    ...person,
    agencyCode: person.agency,
    territoryCode: person.territory,
    password: DEMO_PASSWORD,
    listed: true,
  }));
  const today = todayInVietnam(services.now());
  const agencies = await inTransactionAs(services.pool, actor, async (tx) => {
    const active = await tx.rows<{ id: string; code: string }>(
      sql`select id, code from agencies where valid @> ${today}::date and kind <> 'central' order by code`,
    );
    const names = await agencyNamesOn(
      tx,
      active.map(({ id }) => id),
      today,
    );
    return active.map(({ id, code }) => ({
      code,
      name: names.get(id)?.shortName ?? names.get(id)?.name ?? code,
    }));
  });
  const general = agencies.map(({ code, name }) => ({
    username: everyAgency.username.replace('{agency}', code),
    name: everyAgency.name.replace('{shortName}', name),
    email: everyAgency.email.replace('{agency}', code),
    agencyCode: code,
    roles: everyAgency.roles,
    password: DEMO_PASSWORD,
  }));
  return [...named, ...general];
}
