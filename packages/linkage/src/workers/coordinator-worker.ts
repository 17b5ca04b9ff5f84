import { parentPort, workerData } from 'node:worker_threads';
import type { FeatureSet } from '../kernel/feature-set.ts';
import { runLinkage, runPacking, type CoordinatorJob } from './run-linkage.ts';

const job = workerData as CoordinatorJob;
const { features } = (await import(job.features)) as { features: FeatureSet };
const answer = job.kind === 'link' ? await runLinkage(job, features) : await runPacking(job, features);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
parentPort?.postMessage(answer);
