import { listSendingsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listSendingRows } from '../db/list-sendings.repo.ts';

/** Lists of a month handed to communes. */
export const listSendings = useCase({
  name: 'memberlists.sendings',
  access: 'memberlists.read',
  input: inputOf(listSendingsEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => ({
    items: (await listSendingRows(tx, { month: input.month === undefined ? null : `${input.month}-01` })).map(
      ({ senderId: _sender, recipientIds: _ids, sha256: _hash, recipients, ...row }) => ({
        ...row,
        recipients: [...recipients],
      }),
    ),
  }),
});
