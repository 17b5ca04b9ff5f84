import { parentPort } from 'node:worker_threads';
import type { FeatureSet, PartDictionary, Scorer, SharedTables } from '../kernel/feature-set.ts';
import { joinPass, type PassCount, type PassTask } from '../kernel/join-pass.ts';
import { PairBuffer, type Pairs } from '../kernel/pair-buffer.ts';
import type { PackedList } from '../kernel/record.ts';
import { packPart, type PackedPart, type PartTask } from './pack-part.ts';

/** Lists and tables a thread works on. */
export interface WorkerLists {
  readonly tables: SharedTables;
  readonly a: PackedList;
  readonly b: PackedList | undefined;
}

interface RowsTask {
  readonly records: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly tables: SharedTables;
}

/** What a thread can be asked; the answer comes back under the same number. */
export type WorkerTask =
  | { readonly kind: 'pack'; readonly part: PartTask }
  | ({
      readonly kind: 'count';
      readonly dictionary: PartDictionary;
      readonly remap: Readonly<Record<string, Uint32Array>>;
    } & RowsTask)
  | { readonly kind: 'add-counts'; readonly tables: SharedTables }
  | ({ readonly kind: 'key' } & RowsTask)
  | { readonly kind: 'lists'; readonly lists: WorkerLists }
  | { readonly kind: 'pass'; readonly task: PassTask };

/** Answers by kind of task. */
export interface WorkerAnswers {
  readonly pack: PackedPart;
  readonly count: null;
  readonly 'add-counts': null;
  readonly key: null;
  readonly lists: null;
  readonly pass: { readonly count: PassCount; readonly pairs: Pairs };
}

const port = parentPort;
let features: FeatureSet | undefined;
let lists: WorkerLists | undefined;
let scorer: Scorer | undefined;
let counts: SharedTables | undefined;

function run(task: WorkerTask, set: FeatureSet): WorkerAnswers[WorkerTask['kind']] {
  switch (task.kind) {
    case 'pack':
      return packPart(task.part, set);
    case 'count':
      counts ??= set.openCounts(task.tables);
      set.countRows(task.records, task.from, task.to, task, task.tables, counts);
      return null;
    case 'add-counts':
      if (counts !== undefined) set.addCounts(counts, task.tables);
      counts = undefined;
      return null;
    case 'key':
      set.keyRows(task.records, task.from, task.to, task.tables);
      return null;
    case 'lists':
      lists = task.lists;
      scorer = set.openScorer(lists.tables, lists.a.rows, (lists.b ?? lists.a).rows, lists.b === undefined);
      return null;
    case 'pass': {
      if (lists === undefined || scorer === undefined) throw new Error('pass before lists');
      const pass = set.passes[task.task.pass];
      if (pass === undefined) throw new Error(`no pass ${task.task.pass}`);
      const pairs = new PairBuffer();
      const count = joinPass(task.task, pass, lists.a, lists.b, scorer, pairs);
      return { count, pairs: pairs.finish() };
    }
  }
}

port?.on(
  'message',
  async ({ number, features: address, task }: { number: number; features: string; task: WorkerTask }) => {
    try {
      features ??= ((await import(address)) as { features: FeatureSet }).features;
      port.postMessage({ number, answer: run(task, features) });
    } catch (error) {
      port.postMessage({ number, error: error instanceof Error ? error : new Error(String(error)) });
    }
  },
);
