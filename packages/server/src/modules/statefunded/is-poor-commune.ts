import type { Tx } from '../../platform/database/transaction.ts';
import { poorCommunesBetween } from './db/poor-communes.repo.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Returns whether a commune is poor on an ISO day by what the province entered; a day that is none is nobody's. */
export async function isPoorCommune(tx: Tx, commune: string, day: string): Promise<boolean> {
  if (!ISO_DAY.test(day) || Number.isNaN(Date.parse(day))) return false;
  return (await poorCommunesBetween(tx, day, day))(commune, day);
}
