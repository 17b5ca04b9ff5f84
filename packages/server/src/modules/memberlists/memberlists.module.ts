import {
  exportListEndpoint,
  listCountsEndpoint,
  listEntriesEndpoint,
  listRunsEndpoint,
  listSendingsEndpoint,
  listSettingsEndpoint,
  makeListsEndpoint,
  saveListSettingsEndpoint,
  sendListsEndpoint,
} from '@ansinh/contract/memberlists/memberlists.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addMemberlistsCommands } from './cli/memberlists.commands.ts';
import { MEMBERLISTS_JOBS } from './jobs/memberlists.jobs.ts';
import { exportList } from './use-cases/export-list.ts';
import { listCounts } from './use-cases/list-counts.ts';
import { listEntries } from './use-cases/list-entries.ts';
import { listRuns } from './use-cases/list-runs.ts';
import { listSendings } from './use-cases/list-sendings.ts';
import { listSettings, saveListSettings } from './use-cases/list-settings.ts';
import { makeLists } from './use-cases/make-lists.ts';
import { sendLists } from './use-cases/send-lists.ts';

/** Monthly lists of people to be won or kept: made from the registers, worked on, sent to communes. */
export const memberlistsModule: Module = {
  name: 'memberlists',
  jobs: MEMBERLISTS_JOBS,
  routes: [
    route(listCountsEndpoint, listCounts),
    route(listEntriesEndpoint, listEntries),
    route(exportListEndpoint, exportList),
    route(makeListsEndpoint, makeLists),
    route(listRunsEndpoint, listRuns),
    route(listSettingsEndpoint, listSettings),
    route(saveListSettingsEndpoint, saveListSettings),
    route(sendListsEndpoint, sendLists),
    route(listSendingsEndpoint, listSendings),
  ],
  commands: addMemberlistsCommands,
};
