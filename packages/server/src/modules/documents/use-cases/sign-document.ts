import { signDocumentEndpoint } from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { authorityOn, signatureLines } from '@ansinh/domain/documents';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { authoritiesOfUser } from '../db/authorities.repo.ts';
import { moveDocument } from '../db/documents.repo.ts';
import { requireSigner } from '../gateways/choose-gateways.ts';
import { signedHash } from '../printed-document.ts';
import { steppedDocument } from './move-document.ts';

/** A document signed under the authority its signer holds today; from then on its content stands still. @law NĐ 30/2020/NĐ-CP Đ13 */
export const signDocument = useCase({
  name: 'documents.sign',
  access: 'documents.sign',
  input: inputOf(signDocumentEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, services, audit } = context;
    const { document, state } = await steppedDocument(context, 'sign');
    const { agencyId } = actingAgency(actor);
    const held = await authoritiesOfUser(tx, agencyId, actor.id);
    const authority = authorityOn(held, today);
    if (!authority) throw new Refusal('documents.no_authority', { day: formatDate(today) });
    const { capacity, collective, headOffice, ownOffice, userName } = authority;
    const lines = signatureLines({
      capacity,
      headOffice,
      ...(collective === null ? {} : { collective }),
      ...(ownOffice === null ? {} : { ownOffice }),
    });
    const sha256 = signedHash(document, lines);
    const signature = await requireSigner(services.config).sign(sha256, userName);
    audit({ detail: { sha256, authority: authority.id, gateway: signature.gateway } });
    const version = await moveDocument(tx, document.id, state, {
      signed: {
        by: actor.id,
        at: now,
        sha256,
        signature: { ...signature, signer: userName, lines, at: now.toISOString() },
      },
    });
    return { id: document.id, state, version };
  },
});
