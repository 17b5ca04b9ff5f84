import { parentPort, workerData } from 'node:worker_threads';
import type { FeatureSet } from '../kernel/feature-set.ts';
import { runLinkage, type LinkageJob } from './run-linkage.ts';

const job = workerData as LinkageJob;
const { features } = (await import(job.features)) as { features: FeatureSet };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
parentPort?.postMessage(await runLinkage(job, features));
