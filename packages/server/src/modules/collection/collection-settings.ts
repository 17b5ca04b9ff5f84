import type { Tx } from '../../platform/database/transaction.ts';
import { settingsOf, type CollectionSettings } from './db/settings.repo.ts';

/** Returns what an organisation agreed on for its receipts and payments, or the conventions until it has. */
export function collectionSettings(tx: Tx, agencyId: string): Promise<CollectionSettings> {
  return settingsOf(tx, agencyId);
}
