import { parentPort, workerData } from 'node:worker_threads';
import { runEnterprises, type EnterprisesJob } from './run-enterprises.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
parentPort?.postMessage(runEnterprises(workerData as EnterprisesJob));
