import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { deliveriesOf } from '../../documents/index.ts';

/** Returns where the document of a report went and under which number it was received, as far as the caller sees. */
export async function acknowledgements(
  tx: Tx,
  documentId: string | null,
  today: string,
): Promise<ReportDetail['acknowledgements']> {
  if (documentId === null) return [];
  const deliveries = await deliveriesOf(tx, documentId);
  const ids = deliveries.map(({ agencyId }) => agencyId);
  const names = await agencyNamesOn(tx, ids, today);
  return deliveries.map(({ agencyId, sentAt, receivedAt, incomingNumber }) => ({
    agency: { id: agencyId, name: names.get(agencyId)?.name ?? agencyId },
    sentAt,
    receivedAt,
    incomingNumber,
  }));
}
