import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { acceptAsRecipient, machineActor, sentDataset, submitFile } from '../modules/exchange/index.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { Refusal } from '../platform/refusal.ts';
import { todayInVietnam, type Services } from '../platform/use-case.ts';

/** A list of the demo province: who sent it for which period on which days. */
interface DemoList {
  readonly file: string;
  readonly dataset: string;
  readonly agency: string;
  readonly period: string;
  readonly sentOn: string;
  readonly acceptedOn: string | null;
}

const FOLDER = join(ROOT, 'db/demo/exchange');

/**
 * Sends the lists of db/demo/exchange as their agencies would have, each on its day, through every step of a real one; the days still to
 * come are left out. Run before the past is settled, so that these lists are what proves their work. Returns how many were sent.
 */
export async function sendDemoLists(services: Services, actor: Actor): Promise<number> {
  const { lists } = JSON.parse(await readFile(join(FOLDER, 'lists.json'), 'utf8')) as {
    lists: readonly DemoList[];
  };
  const today = todayInVietnam(services.now());
  const ids = await inTransactionAs(services.pool, actor, agencyIdsByCode);
  let sent = 0;
  for (const list of lists) {
    const agencyId = ids.get(list.agency);
    if (list.sentOn > today || agencyId === undefined) continue;
    if (await sendOne(services, actor, list, agencyId, today)) sent += 1;
  }
  return sent;
}

async function sendOne(
  services: Services,
  { tenantId }: Actor,
  list: DemoList,
  agencyId: string,
  today: string,
): Promise<boolean> {
  const then = onDay(services, list.sentOn, '02:15:00Z');
  const sender = machineActor('machine:demo', {
    tenantId,
    agencyId,
    scopes: ['exchange.read', 'exchange.submit'],
  });
  try {
    const dataset = await sentDataset(then, sender, list.dataset, list.agency, join(FOLDER, list.file));
    const { submission } = await submitFile(then, sender, {
      datasetId: dataset.id,
      period: list.period,
      name: `${dataset.dataset}-${basename(list.file)}`,
      bytes: await readFile(join(FOLDER, list.file)),
      rows: 'good',
      acceptColumns: true,
    });
    const [recipientId] = submission.recipientIds;
    if (list.acceptedOn !== null && list.acceptedOn <= today && recipientId !== undefined)
      await acceptAsRecipient(
        onDay(services, list.acceptedOn, '07:40:00Z'),
        tenantId,
        submission.id,
        recipientId,
      );
    return true;
  } catch (error) {
    // The demo goes on without a list its calendar has no period for.
    if (!(error instanceof Refusal)) throw error;
    services.log('warn', 'a demo list was not sent', { file: list.file, code: error.code, ...error.params });
    return false;
  }
}

function onDay(services: Services, day: string, time: string): Services {
  return { ...services, now: () => new Date(`${day}T${time}`) };
}
