import {
  boardSheetEndpoint,
  fundEntryEndpoint,
  leavePupilEndpoint,
  listPupilsEndpoint,
  matchRosterEndpoint,
  openRosterEndpoint,
  payPupilsEndpoint,
  requestPupilCardsEndpoint,
  reviewSchoolEndpoint,
  rosterSheetEndpoint,
  savePupilEndpoint,
  schoolBoardEndpoint,
  schoolDetailEndpoint,
  voidPaymentEndpoint,
} from '@ansinh/contract/pupils/pupils.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { PUPILS_JOBS } from './jobs/pupils.jobs.ts';
import { keepFundEntry, reviewSchool } from './use-cases/keep-fund.ts';
import { askRegisterAgain, openRoster } from './use-cases/keep-roster.ts';
import { listRosterPupils } from './use-cases/list-pupils.ts';
import { payPupils, voidPayment } from './use-cases/pay-pupils.ts';
import { requestPupilCards } from './use-cases/request-pupil-cards.ts';
import { exportRoster } from './use-cases/roster-sheet.ts';
import { leaveSchool, savePupil } from './use-cases/save-pupil.ts';
import { schoolBoard, schoolBoardSheet } from './use-cases/school-board.ts';
import { schoolDetail } from './use-cases/school-detail.ts';

/** Pupils and students against the insured, school by school and class by class. */
export const pupilsModule: Module = {
  name: 'pupils',
  jobs: PUPILS_JOBS,
  routes: [
    route(schoolBoardEndpoint, schoolBoard),
    route(schoolDetailEndpoint, schoolDetail),
    route(listPupilsEndpoint, listRosterPupils),
    route(openRosterEndpoint, openRoster),
    route(savePupilEndpoint, savePupil),
    route(leavePupilEndpoint, leaveSchool),
    route(payPupilsEndpoint, payPupils),
    route(voidPaymentEndpoint, voidPayment),
    route(requestPupilCardsEndpoint, requestPupilCards),
    route(matchRosterEndpoint, askRegisterAgain),
    route(fundEntryEndpoint, keepFundEntry),
    route(reviewSchoolEndpoint, reviewSchool),
    route(rosterSheetEndpoint, exportRoster),
    route(boardSheetEndpoint, schoolBoardSheet),
  ],
};
