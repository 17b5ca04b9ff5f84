import {
  answerInquiryEndpoint,
  askExtensionEndpoint,
  askInquiryEndpoint,
  attachToInquiryEndpoint,
  closeInquiryEndpoint,
  decideExtensionEndpoint,
  declineInquiryEndpoint,
  detachFromInquiryEndpoint,
  getInquiryEndpoint,
  inquiryFileEndpoint,
  inquiryFormEndpoint,
  listInquiriesEndpoint,
  receiveInquiryEndpoint,
  returnInquiryEndpoint,
  withdrawInquiryEndpoint,
} from '@ansinh/contract/inquiries/inquiries.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

const INQUIRIES = ['inquiries.'];

type ListQuery = NonNullable<CallInput<typeof listInquiriesEndpoint>['query']>;

export const useInquiries = (query: ListQuery) =>
  useQuery({ ...callOptions(listInquiriesEndpoint, { query }), placeholderData: (previous) => previous });
export const useInquiry = (inquiryId: string) => useCall(getInquiryEndpoint, { params: { inquiryId } });
export const useInquiryForm = () => useCall(inquiryFormEndpoint, {});

export const useAskInquiry = () => useCommand(askInquiryEndpoint, INQUIRIES);
export const useReceiveInquiry = () => useCommand(receiveInquiryEndpoint, INQUIRIES);
export const useAnswerInquiry = () => useCommand(answerInquiryEndpoint, INQUIRIES);
export const useDeclineInquiry = () => useCommand(declineInquiryEndpoint, INQUIRIES);
export const useAskExtension = () => useCommand(askExtensionEndpoint, INQUIRIES);
export const useDecideExtension = () => useCommand(decideExtensionEndpoint, INQUIRIES);
export const useReturnInquiry = () => useCommand(returnInquiryEndpoint, INQUIRIES);
export const useCloseInquiry = () => useCommand(closeInquiryEndpoint, INQUIRIES);
export const useWithdrawInquiry = () => useCommand(withdrawInquiryEndpoint, INQUIRIES);
export const useDetachFile = () => useCommand(detachFromInquiryEndpoint, INQUIRIES);

/** Adds a file to a question or to the answer that is prepared. */
export function useAttachFile() {
  const client = useQueryClient();
  return useMutation<
    Answer<typeof attachToInquiryEndpoint>,
    ApiRefusal,
    { readonly inquiryId: string; readonly file: File }
  >({
    mutationFn: ({ inquiryId, file }) => uploadFile(attachToInquiryEndpoint, file, { params: { inquiryId } }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => String(name).startsWith('inquiries.'),
      }),
  });
}

/** Returns the address of a file of a question or an answer. */
export function inquiryFileAddress(inquiryId: string, fileId: string): string {
  return addressOf(inquiryFileEndpoint, { params: { inquiryId, fileId } });
}
