import { ApiRefusal } from '../../lib/api-refusal.ts';
import { refreshWork } from './refresh-work.ts';
import { sendPhotos } from './send-photos.ts';
import { sendReceipts } from './send-receipts.ts';
import { sendVisits } from './send-visits.ts';
import type { SyncEnd, SyncPorts } from './sync-ports.ts';

/**
 * Sends what waits, then the photos, then the receipts, then asks what changed. Each step is on the disk before the next begins, so an interruption anywhere
 * costs at most that a visit or receipt is sent again, which the server recognises by its id.
 */
export async function runSync(ports: SyncPorts): Promise<SyncEnd> {
  try {
    await sendVisits(ports);
    await sendPhotos(ports);
    const stumble = await sendReceipts(ports);
    await refreshWork(ports);
    if (stumble !== undefined) throw stumble;
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    if (error.status === 401) return { kind: 'signed-out' };
    if (error.status === 0 || error.status >= 500) return { kind: 'offline' };
    return { kind: 'refused', sentence: error.message };
  }
}
