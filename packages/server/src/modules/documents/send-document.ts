import { documentSymbolText } from '@ansinh/domain/documents';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { addDeliveries } from './db/deliveries.repo.ts';
import type { StoredDocument } from './db/documents.repo.ts';
import { requireAxis } from './gateways/choose-gateways.ts';
import { issuerName } from './issuer-name.ts';
import { printedDocument, symbolOf } from './printed-document.ts';

/** Sends an issued document to its recipients in the system and returns the name of the way it took. @throws Refusal documents.axis_unavailable */
export async function sendDocument(
  { tx, actor, now, services }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'services'>,
  document: StoredDocument & { readonly number: number; readonly day: string },
): Promise<string> {
  const { agencyId: senderId, id: documentId, number, day, body } = document;
  const axis = requireAxis(services.config);
  const names = await agencyNamesOn(tx, [senderId, ...body.sendTo], day);
  const party = (id: string) => ({ code: id, name: names.get(id)?.name ?? id });
  const message = {
    document: printedDocument(document, await issuerName(tx, senderId, day)),
    number,
    symbol: documentSymbolText(symbolOf(document)),
    day,
    from: party(senderId),
    sha256: document.sha256 ?? '',
  };
  const sent = await Promise.all(
    body.sendTo.map(async (agencyId) => ({
      agencyId,
      messageId: await axis.send({ ...message, to: party(agencyId) }),
    })),
  );
  await addDeliveries(
    tx,
    { tenantId: actor.tenantId, documentId, senderId, gateway: axis.name, at: now },
    sent,
  );
  return axis.name;
}
