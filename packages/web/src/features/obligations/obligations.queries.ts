import {
  addFileEndpoint,
  addLinkEndpoint,
  addNoteEndpoint,
  attachEvidenceEndpoint,
  detachEvidenceEndpoint,
  downloadEvidenceEndpoint,
  reviseEvidenceEndpoint,
} from '@ansinh/contract/obligations/evidence.endpoints';
import {
  addCommentEndpoint,
  answerPartEndpoint,
  exportOccurrencesEndpoint,
  getOccurrenceEndpoint,
  listOccurrencesEndpoint,
  joinRoundEndpoint,
  triggerDutyEndpoint,
} from '@ansinh/contract/obligations/occurrences.endpoints';
import { getDeskEndpoint, listUnresolvedEndpoint } from '@ansinh/contract/obligations/overview.endpoints';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { addressOf, call } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';
import { occurrenceQuery, type OccurrenceSearch } from './occurrence-search.ts';

/** Work that changes shows everywhere: lists, desk, calendar, notices. */
export const WORK_CHANGES = ['obligations.'];

/** What is mine, due, overdue, returned, waiting for others. */
export const useDesk = () => useCall(getDeskEndpoint, {});

/** The filtered list, page by page. */
export function useOccurrences(search: OccurrenceSearch) {
  const query = occurrenceQuery(search);
  return useInfiniteQuery({
    queryKey: [listOccurrencesEndpoint.name, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listOccurrencesEndpoint,
        { query: pageParam === null ? query : { ...query, after: pageParam } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  });
}

/** Returns the address of the filtered list as a workbook. */
export const occurrencesWorkbook = (search: OccurrenceSearch): string =>
  addressOf(exportOccurrencesEndpoint, { query: occurrenceQuery(search) });

/** Everything about one occurrence. */
export const useOccurrence = (id: string, enabled = true) =>
  useCall(getOccurrenceEndpoint, { params: { id } }, { enabled });

/** Confirmed duties that make nothing, because their lead is not mapped. */
export const useUnresolved = (enabled: boolean) => useCall(listUnresolvedEndpoint, {}, { enabled });

export const useAnswerPart = () => useCommand(answerPartEndpoint, WORK_CHANGES);

export const useJoinRound = () => useCommand(joinRoundEndpoint, WORK_CHANGES);

export const useTrigger = () => useCommand(triggerDutyEndpoint, WORK_CHANGES);

export const useAddComment = () => useCommand(addCommentEndpoint, WORK_CHANGES);

export const useAddNote = () => useCommand(addNoteEndpoint, WORK_CHANGES);

export const useAddLink = () => useCommand(addLinkEndpoint, WORK_CHANGES);

export const useAttachEvidence = () => useCommand(attachEvidenceEndpoint, WORK_CHANGES);

export const useDetachEvidence = () => useCommand(detachEvidenceEndpoint, WORK_CHANGES);

/** Returns the address of an evidence file. */
export const evidenceFile = (id: string): string => addressOf(downloadEvidenceEndpoint, { params: { id } });

/** Returns how to send an evidence file: new for an occurrence, or a new revision of a piece of evidence. */
export function useSendEvidence() {
  const client = useQueryClient();
  return async (
    target: { readonly occurrence: string } | { readonly revises: string },
    file: File,
    onProgress: (share: number) => void,
  ): Promise<void> => {
    if ('occurrence' in target)
      await uploadFile(addFileEndpoint, file, { params: { id: target.occurrence }, onProgress });
    else await uploadFile(reviseEvidenceEndpoint, file, { params: { id: target.revises }, onProgress });
    await client.invalidateQueries({ queryKey: [getOccurrenceEndpoint.name] });
  };
}
