import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { resolveNamesOn } from '../../directory/index.ts';

/** Returns whom a form is addressed to on an ISO day, as far as the directory knows the name. */
export async function addressees(tx: Tx, { addressee }: ReportForm, today: string): Promise<string[]> {
  const [resolution] = await resolveNamesOn(tx, [addressee], today);
  return resolution?.kind === 'agency' ? [...resolution.ids] : [];
}
