import {
  addToListEndpoint,
  approveListEndpoint,
  changeLineEndpoint,
  checkLineEndpoint,
  decreaseEndpoint,
  getListEndpoint,
  importListEndpoint,
  listCandidatesEndpoint,
  listImportsEndpoint,
  listSheetEndpoint,
  listStandingEndpoint,
  nilListEndpoint,
  openListEndpoint,
  proposeListEndpoint,
  recallListEndpoint,
  removeLineEndpoint,
  returnListEndpoint,
  sendListEndpoint,
  stateFundedGroupsEndpoint,
  stateFundedOverviewEndpoint,
  submitListEndpoint,
} from '@ansinh/contract/statefunded/lists.endpoints';
import {
  addPoorCommunesEndpoint,
  changePoorCommuneEndpoint,
  listPoorCommunesEndpoint,
  removePoorCommuneEndpoint,
} from '@ansinh/contract/statefunded/poor-communes.endpoints';
import {
  addBirthEndpoint,
  decideFindingEndpoint,
  importBirthsEndpoint,
  listBirthsEndpoint,
  listStateFundedFindingsEndpoint,
  moneyFileEndpoint,
  proveMoneyEndpoint,
  searchFindingsEndpoint,
  sendBirthEndpoint,
  stateMoneyEndpoint,
  undoFindingEndpoint,
} from '@ansinh/contract/statefunded/statefunded.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { STATEFUNDED_JOBS } from './jobs/statefunded.jobs.ts';
import { addToList } from './use-cases/add-to-list.ts';
import { addBirth, importBirths, listBirths, sendBirth } from './use-cases/births.ts';
import { changeLine, checkLine, decrease, removeLine } from './use-cases/change-lines.ts';
import { decideFinding, undoFinding } from './use-cases/decide-finding.ts';
import { exportList } from './use-cases/export-list.ts';
import { importList, proposeList } from './use-cases/fill-list.ts';
import { listStateFundedFindings, searchFindings } from './use-cases/list-findings.ts';
import { moneyFile, proveMoney, stateMoney } from './use-cases/money.ts';
import { approveList, nilList, recallList, returnList, sendList, submitList } from './use-cases/move-list.ts';
import { openList } from './use-cases/open-list.ts';
import {
  addPoorCommunes,
  changePoorCommuneTime,
  listPoorCommunes,
  removePoorCommune,
} from './use-cases/poor-communes.ts';
import { getList, listCandidates, listImports, listStanding } from './use-cases/read-list.ts';
import { stateFundedGroups, stateFundedOverview } from './use-cases/read-overview.ts';

/** Lists of people whose health insurance the State budget pays or supports. */
export const stateFundedModule: Module = {
  name: 'statefunded',
  jobs: STATEFUNDED_JOBS,
  routes: [
    route(stateFundedOverviewEndpoint, stateFundedOverview),
    route(stateFundedGroupsEndpoint, stateFundedGroups),
    route(openListEndpoint, openList),
    route(getListEndpoint, getList),
    route(listCandidatesEndpoint, listCandidates),
    route(listStandingEndpoint, listStanding),
    route(listImportsEndpoint, listImports),
    route(addToListEndpoint, addToList),
    route(proposeListEndpoint, proposeList),
    route(importListEndpoint, importList),
    route(decreaseEndpoint, decrease),
    route(changeLineEndpoint, changeLine),
    route(removeLineEndpoint, removeLine),
    route(checkLineEndpoint, checkLine),
    route(submitListEndpoint, submitList),
    route(nilListEndpoint, nilList),
    route(recallListEndpoint, recallList),
    route(approveListEndpoint, approveList),
    route(returnListEndpoint, returnList),
    route(sendListEndpoint, sendList),
    route(listSheetEndpoint, exportList),
    route(listStateFundedFindingsEndpoint, listStateFundedFindings),
    route(searchFindingsEndpoint, searchFindings),
    route(decideFindingEndpoint, decideFinding),
    route(undoFindingEndpoint, undoFinding),
    route(listBirthsEndpoint, listBirths),
    route(addBirthEndpoint, addBirth),
    route(importBirthsEndpoint, importBirths),
    route(sendBirthEndpoint, sendBirth),
    route(listPoorCommunesEndpoint, listPoorCommunes),
    route(addPoorCommunesEndpoint, addPoorCommunes),
    route(changePoorCommuneEndpoint, changePoorCommuneTime),
    route(removePoorCommuneEndpoint, removePoorCommune),
    route(stateMoneyEndpoint, stateMoney),
    route(moneyFileEndpoint, moneyFile),
    route(proveMoneyEndpoint, proveMoney),
  ],
};
