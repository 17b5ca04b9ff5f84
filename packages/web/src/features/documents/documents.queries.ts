import {
  cancelNumberEndpoint,
  documentFileEndpoint,
  endAuthorityEndpoint,
  getDocumentEndpoint,
  grantAuthorityEndpoint,
  incomingFileEndpoint,
  incomingRegisterEndpoint,
  issueDocumentEndpoint,
  listAuthoritiesEndpoint,
  listDocumentsEndpoint,
  outgoingRegisterEndpoint,
  receiveDocumentEndpoint,
  registerIncomingEndpoint,
  returnDocumentEndpoint,
  reviewDocumentEndpoint,
  saveDocumentEndpoint,
  signDocumentEndpoint,
  takeNumberEndpoint,
  withdrawDocumentEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { downloadFile } from '../../lib/download-file.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

const DOCUMENTS = ['documents.'];

type ListQuery = NonNullable<CallInput<typeof listDocumentsEndpoint>['query']>;

/** What a person writes of a document, as the server takes it. */
export type DocumentDraftInput = CallInput<typeof saveDocumentEndpoint>['body']['draft'];

export const useDocuments = (query: ListQuery) =>
  useQuery({ ...callOptions(listDocumentsEndpoint, { query }), placeholderData: (previous) => previous });
export const useDocument = (documentId: string, enabled = true) =>
  useCall(getDocumentEndpoint, { params: { documentId } }, { enabled });
export const useOutgoing = (year: number) => useCall(outgoingRegisterEndpoint, { query: { year } });
export const useIncoming = (year: number) => useCall(incomingRegisterEndpoint, { query: { year } });
export const useAuthorities = () => useCall(listAuthoritiesEndpoint, {});

export const useSaveDocument = () => useCommand(saveDocumentEndpoint, DOCUMENTS);
export const useReviewDocument = () => useCommand(reviewDocumentEndpoint, DOCUMENTS);
export const useReturnDocument = () => useCommand(returnDocumentEndpoint, DOCUMENTS);
export const useWithdrawDocument = () => useCommand(withdrawDocumentEndpoint, DOCUMENTS);
export const useSignDocument = () => useCommand(signDocumentEndpoint, DOCUMENTS);
export const useIssueDocument = () => useCommand(issueDocumentEndpoint, DOCUMENTS);
export const useReceiveDocument = () => useCommand(receiveDocumentEndpoint, DOCUMENTS);
export const useTakeNumber = () => useCommand(takeNumberEndpoint, DOCUMENTS);
export const useCancelNumber = () => useCommand(cancelNumberEndpoint, DOCUMENTS);
export const useGrantAuthority = () => useCommand(grantAuthorityEndpoint, DOCUMENTS);
export const useEndAuthority = () => useCommand(endAuthorityEndpoint, DOCUMENTS);

/** Registers a document from outside with its file. */
export function useRegisterIncoming() {
  const client = useQueryClient();
  return useMutation<
    Answer<typeof registerIncomingEndpoint>,
    ApiRefusal,
    { file: File; fields: Record<string, string> }
  >({
    mutationFn: ({ file, fields }) => uploadFile(registerIncomingEndpoint, file, { fields }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => String(name).startsWith('documents.'),
      }),
  });
}

/** Returns the address of the file an incoming document came with. */
export function incomingFileAddress(year: number, number: number): string {
  return addressOf(incomingFileEndpoint, { params: { year, number } });
}

/** Returns the address of a document's file, set the product's way. */
export function documentFileAddress(documentId: string, format: 'docx' | 'pdf'): string {
  return addressOf(documentFileEndpoint, { params: { documentId }, query: { format } });
}

/** Downloads a document written in a template of its agency. Returns the name of the file. */
export function downloadInTemplate(
  documentId: string,
  templateId: string,
  format: 'docx' | 'pdf',
): Promise<string> {
  return downloadFile(documentFileEndpoint, { params: { documentId }, query: { format, templateId } });
}
