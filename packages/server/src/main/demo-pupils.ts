import type { Actor } from '@ansinh/domain/kernel';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { feedSubmission, machineActor, sentDataset, submitFile } from '../modules/exchange/index.ts';
import {
  feedPupils,
  keepFundEntry,
  listRosterPupils,
  matchRoster,
  openRoster,
  payPupils,
  requestPupilCards,
  reviewSchool,
} from '../modules/pupils/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { run, type Services, type UseCase } from '../platform/use-case.ts';
import { issueDemoCards } from './demo-cards.ts';
import { DEMO_SCHOOLS, rosterFile, YEAR, type DemoSchool } from './demo-school-rosters.ts';

const HEARD = { sent: '2026-09-10', paid: '2026-09-25', asked: '2026-09-28', issued: '2026-10-02' } as const;
const LATER = { paid: '2026-11-16', fund: '2026-11-12', used: '2026-11-18', reviewed: '2026-11-20' } as const;
const YEAR_MONTHS = 12;

/**
 * The five schools of the demo province bring rosters of people the demo's register knows, collect from those not insured, and ask for
 * cards, each on its day and through the steps of a real school. Does nothing where a school has a roster. Returns how many schools did.
 */
export async function rosterDemoSchools(services: Services, actor: Actor): Promise<number> {
  const known = await inTransactionAs(services.pool, actor, (tx) =>
    tx.find(sql`select 1 as known from school_rosters limit 1`),
  );
  if (known) return 0;
  const ids = await inTransactionAs(services.pool, actor, agencyIdsByCode);
  for (const school of DEMO_SCHOOLS) await rosterOne(services, actor, school, ids);
  return DEMO_SCHOOLS.length;
}

async function rosterOne(
  services: Services,
  actor: Actor,
  demo: DemoSchool,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const of = (code: string): Actor => ({ ...actor, agencyId: ids.get(code) ?? null });
  const school = of(demo.code);
  const on = <Input, Output>(day: string, who: Actor, useCase: UseCase<Input, Output>, input: object) =>
    run(onDay(services, day), useCase, who, input);
  const { rosterId } = await on(HEARD.sent, school, openRoster, { year: YEAR, commune: demo.commune });
  await sendRoster(services, actor, demo, school.agencyId ?? '');
  await matchRoster(services, actor, { rosterId, relink: false });
  const missing = (await run(services, listRosterPupils, school, { rosterId, state: 'missing' })).items;
  const payers = missing.slice(0, Math.max(0, missing.length - demo.leftMissing - demo.leftWaiting));
  if (payers.length > 0) {
    await pay(
      on,
      school,
      rosterId,
      payers.map(({ id }) => id),
      HEARD.paid,
    );
    await on(HEARD.asked, school, requestPupilCards, { rosterId });
    await issueAll(services, of('bhxh-tinh'), rosterId);
  }
  const waiting = missing.slice(payers.length, payers.length + demo.leftWaiting).map(({ id }) => id);
  if (waiting.length > 0) await pay(on, school, rosterId, waiting, LATER.paid);
  await matchRoster(services, actor, { rosterId, relink: false });
  if (demo.allotted > 0)
    await on(LATER.fund, of('bhxh-tinh'), keepFundEntry, {
      rosterId,
      kind: 'allot',
      on: LATER.fund,
      amount: demo.allotted,
    });
  if (demo.used > 0)
    await on(LATER.used, school, keepFundEntry, {
      rosterId,
      kind: 'use',
      on: LATER.used,
      amount: demo.used,
      note: 'Thuốc thông thường, tủ thuốc y tế trường học',
    });
  if (demo.leftMissing + demo.leftWaiting === 0)
    await on(LATER.reviewed, of('so-gddt'), reviewSchool, {
      rosterId,
      proposal: 'reward',
      note: 'Đạt 100% ngay từ học kỳ I',
    });
}

function pay(
  on: <Input, Output>(
    day: string,
    who: Actor,
    useCase: UseCase<Input, Output>,
    input: object,
  ) => Promise<Output>,
  school: Actor,
  rosterId: string,
  pupilIds: readonly string[],
  paidOn: string,
): Promise<unknown> {
  return on(paidOn, school, payPupils, { rosterId, pupilIds, months: YEAR_MONTHS, paidOn });
}

/** Social Insurance issues what the school asked for. */
async function issueAll(services: Services, insurer: Actor, rosterId: string): Promise<void> {
  const rows = await inTransactionAs(services.pool, insurer, (tx) =>
    tx.rows<{ id: string }>(
      sql`select id from card_requests where source_ref = ${rosterId} and state = 'requested'`,
    ),
  );
  await issueDemoCards(
    services,
    insurer,
    rows.map(({ id }) => ({ id, on: HEARD.issued })),
    HEARD.issued,
  );
}

/** Sends the roster as a file, as the school would, and takes it in. */
async function sendRoster(
  services: Services,
  { tenantId, ...system }: Actor,
  demo: DemoSchool,
  agencyId: string,
): Promise<void> {
  const then = onDay(services, HEARD.sent);
  const actor: Actor = { ...system, tenantId };
  const bytes = await inTransactionAs(services.pool, actor, (tx) => rosterFile(tx, demo));
  const sender = machineActor('machine:demo', {
    tenantId,
    agencyId,
    scopes: ['exchange.read', 'exchange.submit'],
  });
  const dataset = await sentDataset(then, sender, 'KT25/D42', demo.code);
  const { submission } = await submitFile(then, sender, {
    datasetId: dataset.id,
    period: '2026-09',
    name: `danh-sach-${demo.code}.csv`,
    bytes,
    rows: 'good',
    acceptColumns: true,
  });
  await run(then, feedSubmission({ pupils: feedPupils }), actor, { id: submission.id });
}

function onDay(services: Services, day: string): Services {
  return { ...services, now: () => new Date(`${day}T03:00:00Z`) };
}
