import type { Actor } from '@ansinh/domain/kernel';
import { loadDatasets, readPackDatasets } from '../modules/exchange/index.ts';
import { adoptPackTargets } from '../modules/indicators/index.ts';
import { planObligations, settlePastForDemo } from '../modules/obligations/index.ts';
import { adoptPack, packFolder, packIds, readPack, type Pack } from '../modules/regulations/index.ts';
import { loadForms, readPackReports } from '../modules/reports/index.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';
import { takeDemoLists } from './demo-findings.ts';
import { sendDemoLists } from './demo-lists.ts';
import { roundsToWrite } from './demo-reports.ts';

/** The area of the demo province: the former Kon Tum, whose own regulations two of the packs are. */
const DEMO_AREA = { structure: '2024', code: '62' } as const;

/** Days before today from which on the demo's work is left to the visitor. */
const LEFT_OPEN_DAYS = 20;

const DAY_MS = 24 * 3_600_000;

/** Adopts every pack of the repository into the actor's province, then lays out the calendar. Repeatable. */
export async function adoptDemoPacks(
  services: Services,
  actor: Actor,
  say: (message: string) => void,
): Promise<void> {
  let adopted = 0;
  for (const id of await packIds()) {
    const result = await run(services, adoptPack, actor, {
      pack: forDemo(await readPack(await packFolder(id))),
      // The demo shows work of the past too.
      trackedFrom: `${Number(todayInVietnam(services.now()).slice(0, 4)) - 1}-01-01`,
    });
    await run(services, loadDatasets, actor, { pack: await readPackDatasets(id) });
    await run(services, loadForms, actor, { pack: await readPackReports(id) });
    await run(services, adoptPackTargets, actor, { pack: id });
    if (result.refreshed !== null) say(`Cập nhật ${result.code} theo bản mới của gói`);
    if (!result.adopted) continue;
    adopted += 1;
    say(`Áp dụng ${result.code}: ${result.duties} nhiệm vụ`);
  }
  if (adopted > 0) await layOutCalendar(services, actor, say);
}

async function layOutCalendar(
  services: Services,
  actor: Actor,
  say: (message: string) => void,
): Promise<void> {
  const { occurrences } = await run(services, planObligations, actor, {});
  const lists = await sendDemoLists(services, actor);
  const findings = await takeDemoLists(services, actor);
  const before = todayInVietnam(new Date(services.now().getTime() - LEFT_OPEN_DAYS * DAY_MS));
  const leave = await roundsToWrite();
  await run(services, settlePastForDemo, actor, { before, leave });
  say(
    `Lập lịch: ${occurrences} lần thực hiện; ${lists} danh sách đã trao đổi, ${findings} phát hiện chờ xử lý`,
  );
}

/**
 * Returns the pack as the demo province adopts it: a regulation of another province applies to the demo's area, which is said among
 * its settlements. One whose period is over stays over.
 */
function forDemo(pack: Pack): Pack {
  const { scopeTerritory, document, settlements } = pack.facts;
  const elsewhere = scopeTerritory?.code !== DEMO_AREA.code;
  if (!elsewhere) return pack;
  const point = 'Áp dụng tại tỉnh minh họa';
  const resolution = `Văn bản của ${document.place ?? 'tỉnh khác'} được áp dụng cho địa bàn Kon Tum cũ để minh họa.`;
  return {
    ...pack,
    facts: {
      ...pack.facts,
      scopeTerritory: DEMO_AREA,
      settlements: [...settlements, { point, resolution }],
    },
  };
}
