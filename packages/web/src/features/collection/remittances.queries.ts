import {
  getRemittanceEndpoint,
  handOnEndpoint,
  importBankStatementEndpoint,
  listBankLinesEndpoint,
  listRemittancesEndpoint,
  matchBankLineEndpoint,
  receiveRemittanceEndpoint,
  settleRemittanceEndpoint,
} from '@ansinh/contract/collection/remittances.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import type { CallInput } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

const COLLECTION = ['collection.'];

export const useRemittances = (query: NonNullable<CallInput<typeof listRemittancesEndpoint>['query']>) =>
  useQuery({ ...callOptions(listRemittancesEndpoint, { query }), placeholderData: (previous) => previous });
export const useRemittance = (remittanceId: string) =>
  useCall(getRemittanceEndpoint, { params: { remittanceId } });
export const useHandOn = () => useCommand(handOnEndpoint, COLLECTION);
export const useReceive = () => useCommand(receiveRemittanceEndpoint, COLLECTION);
export const useSettle = () => useCommand(settleRemittanceEndpoint, COLLECTION);
export const useMatchBankLine = () => useCommand(matchBankLineEndpoint, COLLECTION);
export const useBankLines = (state: 'unmatched' | 'matched' | 'all', enabled = true) =>
  useCall(listBankLinesEndpoint, { query: { state } }, { enabled });

/** Takes a bank statement. */
export function useImportStatement() {
  const client = useQueryClient();
  return useMutation<Answer<typeof importBankStatementEndpoint>, ApiRefusal, File>({
    mutationFn: (file) => uploadFile(importBankStatementEndpoint, file),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('collection.'),
      }),
  });
}
