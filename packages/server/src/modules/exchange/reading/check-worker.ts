import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { UnreadableFile } from '../../../platform/sheets/table-file.ts';
import { planColumns } from './column-plan.ts';
import { guessLayout } from './guess-layout.ts';
import { openTable, type OpenedTable } from './open-table.ts';
import type { CheckTask, FromWorker, GuessTask, ToWorker } from './worker-messages.ts';
import { RowChecker } from './row-checker.ts';

/** Batches on their way to the database; more would only fill memory. */
const MOST_ON_WAY = 10;
/** A thread whose file left it larger is not kept. */
const LARGEST_AT_REST = 128 * 2 ** 20;

const port = parentPort;
if (port === null) throw new Error('this file is the body of a worker thread');
let table: OpenedTable | undefined;
const way: { parts: number; landed: (() => void) | undefined } = { parts: 0, landed: undefined };

const send = (message: FromWorker, transfer: ArrayBuffer[] = []): void =>
  port.postMessage(message, { transfer });

port.on('message', (message: ToWorker) => {
  if (message.kind === 'landed') {
    way.parts -= 1;
    way.landed?.();
    return;
  }
  work(message).catch((error: unknown) => {
    send({
      kind: 'failed',
      code: error instanceof UnreadableFile ? error.code : null,
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  });
});

function work(message: Exclude<ToWorker, { kind: 'landed' }>): Promise<void> {
  if (message.kind === 'rest') return rest();
  if (message.kind === 'open') return open(message.path, message.layout);
  return message.kind === 'check' ? check(message) : guess(message);
}

async function guess(task: GuessTask): Promise<void> {
  send({ kind: 'guessed', likely: await guessLayout(task) });
}

async function open(path: string, layout: CheckTask['layout']): Promise<void> {
  table = await openTable(path, layout);
  const { reading, columns } = table;
  send({ kind: 'opened', reading, columns });
}

async function rest(): Promise<void> {
  await table?.file.close();
  table = undefined;
  send({ kind: 'rested', isLight: getHeapStatistics().total_heap_size < LARGEST_AT_REST });
}

async function check({ layout, columns, repairs, today }: CheckTask): Promise<void> {
  if (table === undefined) throw new Error('no file is open');
  const { file, sheet, firstRow, font } = table;
  const plans = planColumns(layout, columns, repairs, { today, font });
  const headers = table.columns.map(({ texts }) => texts.at(-1) ?? '');
  const checker = new RowChecker(layout, plans, headers, firstRow);
  for await (const block of file.blocks(sheet)) {
    checker.check(block);
    if (checker.full) await hand(checker, file.progress());
  }
  await hand(checker, 1);
  send({ kind: 'ended' });
}

async function hand(checker: RowChecker, share: number): Promise<void> {
  const part = checker.take();
  while (way.parts >= MOST_ON_WAY)
    await new Promise<void>((go) => {
      way.landed = go;
    });
  way.parts += 1;
  send({ kind: 'part', part, share }, [part.lines.buffer]);
}
