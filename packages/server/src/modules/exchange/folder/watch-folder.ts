import { lstat, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorSentence } from '@ansinh/contract/all';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Services } from '../../../platform/use-case.ts';
import { agencyProgram } from '../clients/agency-program.ts';
import { provinces } from '../db/agencies.repo.ts';
import { exchangeSystem } from '../exchange-system.ts';
import { sentDataset } from '../sent-dataset.ts';
import { submitFile } from '../submit-file.ts';
import { submissionReceipt } from '../submission-receipt.ts';

/** Folders of an agency that hold what was done with its files. */
const TAKEN = 'da-nhan';
const REFUSED = 'tu-choi';
const OWN: ReadonlySet<string> = new Set([TAKEN, REFUSED]);
/** Put before the name of a file that is being worked on; put back when that was interrupted long ago. */
const CLAIM = '.dang-xu-ly-';
const CLAIM_ENDS_MS = 30 * 60_000;

/** A file counts as written once nothing changed in it for so long, and its size stays while we look. */
const QUIET_MS = 5_000;
const LOOK_MS = 1_500;
/** Larger files are sent through the API in pieces. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A file that waits in <agency>/<dataset>/[<period>/]. */
interface WaitingFile {
  readonly tenantId: string;
  readonly agencyFolder: string;
  readonly agency: string;
  readonly dataset: string;
  readonly period: string | undefined;
  readonly path: string;
  readonly name: string;
}

/**
 * Takes what lies in the exchange folder: each file goes through every step as a program of its agency and ends in "da-nhan" with its
 * receipt or in "tu-choi" with the reason, beside it as .txt. A file still being written is left for the next time; a file that was
 * taken before gets the receipt it has. Returns how many files were moved.
 */
export async function watchFolder(services: Services, quietMs = QUIET_MS): Promise<number> {
  const folder = services.config.exchangeDir;
  if (folder === undefined) return 0;
  let moved = 0;
  for (const file of await writtenFiles(await waitingFiles(services, folder), services, quietMs)) {
    await take(services, file);
    moved += 1;
  }
  return moved;
}

async function waitingFiles(services: Services, folder: string): Promise<WaitingFile[]> {
  const tenants = await inTransactionAs(services.pool, IDENTIFYING_ACTOR, provinces);
  const found: WaitingFile[] = [];
  for (const { id, code } of tenants) {
    const root = tenants.length === 1 ? folder : join(folder, code);
    for (const agency of await folders(root)) {
      const agencyFolder = join(root, agency);
      for (const dataset of (await folders(agencyFolder)).filter((name) => !OWN.has(name))) {
        const datasetFolder = join(agencyFolder, dataset);
        const places = [undefined, ...(await folders(datasetFolder))];
        for (const period of places) {
          const place = period === undefined ? datasetFolder : join(datasetFolder, period);
          await putBackInterrupted(place);
          for (const name of await files(place))
            found.push({
              tenantId: id,
              agencyFolder,
              agency,
              dataset,
              period,
              path: join(place, name),
              name,
            });
        }
      }
    }
  }
  return found;
}

/** Leaves out files whose size or time still changes. */
async function writtenFiles(
  waiting: readonly WaitingFile[],
  services: Services,
  quietMs: number,
): Promise<WaitingFile[]> {
  if (waiting.length === 0) return [];
  const first = await Promise.all(waiting.map(({ path }) => mark(path)));
  await pause(Math.min(LOOK_MS, quietMs));
  const second = await Promise.all(waiting.map(({ path }) => mark(path)));
  const now = Date.now();
  return waiting.filter((file, at) => {
    const [before, after] = [first[at], second[at]];
    const still = before && after && before.size === after.size && before.changed === after.changed;
    if (!still) services.log('info', 'a file is still being written', { file: file.name });
    return still && now - after.changed >= quietMs;
  });
}

async function take(services: Services, file: WaitingFile): Promise<void> {
  const path = join(dirname(file.path), `${CLAIM}${file.name}`);
  // Whoever renames it works on it; another process finds it gone.
  const claimed = await rename(file.path, path).then(
    () => true,
    () => false,
  );
  if (!claimed) return;
  let end = TAKEN;
  let note = '';
  try {
    note = await submit(services, file, path);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      await rename(path, file.path);
      throw error;
    }
    end = REFUSED;
    note = `KHÔNG NHẬN TỆP\r\n${errorSentence(error.code, error.params, 'vi')}\r\n`;
  }
  const target = join(file.agencyFolder, end);
  await mkdir(target, { recursive: true });
  const name = `${services
    .now()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '')}-${file.name}`;
  await writeFile(join(target, `${name}.${end === TAKEN ? 'bien-nhan' : 'ly-do'}.txt`), `\uFEFF${note}`);
  await rename(path, join(target, name));
}

async function submit(services: Services, file: WaitingFile, path: string): Promise<string> {
  const { tenantId, agency } = file;
  const actor = await agencyProgram(services, exchangeSystem(tenantId), 'machine:folder', agency);
  // A folder cannot be called KT25/D1:employers-registered.
  const code = file.dataset.replace(/^(.+)-(D\d+)/iu, '$1/$2').replace('.', ':');
  const { size } = await lstat(path);
  if (size > MOST_BYTES) throw new Refusal('platform.file_too_large', { limit: MOST_BYTES / 1024 / 1024 });
  if (size === 0) throw new Refusal('exchange.no_rows');
  const dataset = await sentDataset(services, actor, code, agency, path);
  const { submission, repeated } = await submitFile(services, actor, {
    datasetId: dataset.id,
    period: file.period,
    name: file.name.normalize('NFC'),
    bytes: await readFile(path),
    rows: 'all',
  });
  const receipt = await submissionReceipt(services, actor, submission, dataset);
  return repeated ? `Tệp này đã nhận trước đây, không nhận lại.\r\n\r\n${receipt}` : receipt;
}

async function folders(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Regular files only: a link could point anywhere. Names that begin with a dot or "~$" are of programs still writing. */
async function files(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !/^(?:\.|~\$)|\.(?:part|tmp|crdownload)$/iu.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

async function putBackInterrupted(place: string): Promise<void> {
  const names = await readdir(place).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(CLAIM))) {
    const facts = await lstat(join(place, name)).catch(() => undefined);
    if (facts && Date.now() - facts.ctimeMs > CLAIM_ENDS_MS)
      await rename(join(place, name), join(place, name.slice(CLAIM.length)));
  }
}

async function mark(path: string): Promise<{ size: number; changed: number } | undefined> {
  const facts = await lstat(path).catch(() => undefined);
  return facts && { size: facts.size, changed: facts.mtimeMs };
}
