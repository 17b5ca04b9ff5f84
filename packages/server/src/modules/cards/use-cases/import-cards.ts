import { errorSentence } from '@ansinh/contract/all';
import { importCardsEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Tx } from '../../../platform/database/transaction.ts';
import { storeFile } from '../../../platform/files/stored-file.repo.ts';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { lockRequest, waitingLike, type StoredCardRequest } from '../db/card-requests.repo.ts';
import { issueRequest } from '../issue-request.ts';
import { readNumbers, type WrittenNumber } from '../read-numbers.ts';
import { standingIn } from '../standing-of.ts';
import { tellSource } from '../tell-source.ts';

const LARGEST_MIB = 10;

/** Many issued from a list of numbers: every row by itself, those that cannot be issued come back with the reason. */
export const importCards = useCase({
  name: 'cards.import',
  access: 'cards.work',
  input: inputOf(importCardsEndpoint).and(WithFile),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, today, audit } = context;
    const { language = 'vi' } = context.request;
    const { file, issuedOn } = input;
    refuseLarger(file, LARGEST_MIB);
    const standingOf = await standingIn(tx, actor);
    if (!standingOf({ requestedById: '' }).insures) throw new Refusal('cards.not_yours');
    const rows = await readNumbers(file.bytes);
    const issues: { row: number; code: string; message: string }[] = [];
    for (const row of rows) {
      try {
        const request = await requestOf(tx, row);
        const { number, validFrom, validTo } = row;
        const by = { standing: standingOf(request), agencyId: actor.agencyId, today };
        await issueRequest(tx, request, { number, issuedOn, validFrom, validTo }, by);
        await tellSource(context, request);
      } catch (error) {
        // Everything is judged before anything is written, so that a refused row leaves nothing behind.
        if (!(error instanceof Refusal)) throw error;
        const message = errorSentence(error.code, error.params, language);
        issues.push({ row: row.row, code: error.code, message });
      }
    }
    const stored = await storeFile(tx, actor, file);
    const issued = rows.length - issues.length;
    audit({ detail: { file: stored.name, sha256: stored.sha256, issued, refused: issues.length } });
    return { issued, rows: rows.length, issues };
  },
});

async function requestOf(tx: Tx, row: WrittenNumber): Promise<StoredCardRequest> {
  const written = row.requestNo === null ? row.identity : String(row.requestNo);
  const [id, other] = await waitingLike(tx, {
    requestNo: row.requestNo,
    number: row.identity === '' ? null : row.identity,
  });
  if (other !== undefined) throw new Refusal('cards.row_ambiguous', { written });
  const request = id === undefined ? undefined : await lockRequest(tx, id);
  if (!request) throw new Refusal('cards.row_not_waiting', { written });
  return request;
}
