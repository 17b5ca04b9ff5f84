import {
  acceptEndpoint,
  addCommentEndpoint,
  answerPartEndpoint,
  askCoordinationEndpoint,
  cancelEndpoint,
  declareNothingEndpoint,
  exemptEndpoint,
  extendEndpoint,
  getOccurrenceEndpoint,
  joinRoundEndpoint,
  listOccurrencesEndpoint,
  reopenEndpoint,
  returnEndpoint,
  submitEndpoint,
  triggerDutyEndpoint,
  withdrawEndpoint,
} from '@ansinh/contract/obligations/occurrences.endpoints';
import {
  addFileEndpoint,
  addLinkEndpoint,
  addNoteEndpoint,
  attachEvidenceEndpoint,
  detachEvidenceEndpoint,
  downloadEvidenceEndpoint,
  reviseEvidenceEndpoint,
} from '@ansinh/contract/obligations/evidence.endpoints';
import { route, type Route } from '../../platform/module.ts';
import { addCommentToOccurrence } from './use-cases/add-comment.ts';
import { answerPartOfOccurrence, askCoordination } from './use-cases/coordinate.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { listOccurrencesUseCase } from './use-cases/list-occurrences.ts';
import {
  addFile,
  addLink,
  addNote,
  attachToOccurrence,
  detachFromOccurrence,
  downloadEvidence,
  reviseEvidence,
} from './use-cases/manage-evidence.ts';
import {
  acceptOccurrence,
  cancelOccurrence,
  declareNothing,
  exemptOccurrence,
  extendOccurrence,
  reopenOccurrence,
  returnOccurrence,
  submitOccurrence,
  withdrawOccurrence,
} from './use-cases/move-occurrence.ts';
import { joinRound, triggerDuty } from './use-cases/start-rounds.ts';

/** The endpoints that work on single occurrences and their evidence. */
export const OCCURRENCE_ROUTES: readonly Route[] = [
  route(listOccurrencesEndpoint, listOccurrencesUseCase),
  route(getOccurrenceEndpoint, getOccurrence),
  route(askCoordinationEndpoint, askCoordination),
  route(answerPartEndpoint, answerPartOfOccurrence),
  route(submitEndpoint, submitOccurrence),
  route(withdrawEndpoint, withdrawOccurrence),
  route(acceptEndpoint, acceptOccurrence),
  route(returnEndpoint, returnOccurrence),
  route(declareNothingEndpoint, declareNothing),
  route(reopenEndpoint, reopenOccurrence),
  route(cancelEndpoint, cancelOccurrence),
  route(exemptEndpoint, exemptOccurrence),
  route(extendEndpoint, extendOccurrence),
  route(joinRoundEndpoint, joinRound),
  route(triggerDutyEndpoint, triggerDuty),
  route(addCommentEndpoint, addCommentToOccurrence),
  route(addFileEndpoint, addFile),
  route(addNoteEndpoint, addNote),
  route(addLinkEndpoint, addLink),
  route(reviseEvidenceEndpoint, reviseEvidence),
  route(attachEvidenceEndpoint, attachToOccurrence),
  route(detachEvidenceEndpoint, detachFromOccurrence),
  route(downloadEvidenceEndpoint, downloadEvidence),
];
