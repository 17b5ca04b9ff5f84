import {
  changeAgencyEndpoint,
  createAgencyEndpoint,
  exportAgenciesEndpoint,
  getAgencyEndpoint,
  listAgenciesEndpoint,
  recordSuccessionEndpoint,
  renameAgencyEndpoint,
} from '@ansinh/contract/directory/agency.endpoints';
import {
  addCommitteeEndpoint,
  addFocalPointEndpoint,
  changeCommitteeEndpoint,
  changeFocalPointEndpoint,
  removeCommitteeEndpoint,
  removeFocalPointEndpoint,
} from '@ansinh/contract/directory/contacts.endpoints';
import {
  addAliasEndpoint,
  getTerritoryEndpoint,
  listGroupsEndpoint,
  listTerritoriesEndpoint,
  removeAliasEndpoint,
  resolveNamesEndpoint,
  saveGroupEndpoint,
} from '@ansinh/contract/directory/directory.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addDirectoryCommands } from './cli/directory.commands.ts';
import { addAlias } from './use-cases/add-alias.ts';
import { addFocalPoint } from './use-cases/add-focal-point.ts';
import { changeAgency } from './use-cases/change-agency.ts';
import { changeFocalPoint } from './use-cases/change-focal-point.ts';
import { createAgency } from './use-cases/create-agency.ts';
import { exportAgencies } from './use-cases/export-agencies.ts';
import { getAgency } from './use-cases/get-agency.ts';
import { getTerritory } from './use-cases/get-territory.ts';
import { listAgencies } from './use-cases/list-agencies.ts';
import { listGroups } from './use-cases/list-groups.ts';
import { listTerritories } from './use-cases/list-territories.ts';
import { recordSuccession } from './use-cases/record-succession.ts';
import { removeAlias } from './use-cases/remove-alias.ts';
import { removeCommittee } from './use-cases/remove-committee.ts';
import { removeFocalPoint } from './use-cases/remove-focal-point.ts';
import { renameAgency } from './use-cases/rename-agency.ts';
import { resolveNames } from './use-cases/resolve-names.ts';
import { addCommittee, changeCommittee } from './use-cases/save-committee.ts';
import { saveGroup } from './use-cases/save-group.ts';

/** Agencies, their names over time, successions, groups, contacts, and the territories they stand on. */
export const directoryModule: Module = {
  name: 'directory',
  routes: [
    route(listAgenciesEndpoint, listAgencies),
    route(exportAgenciesEndpoint, exportAgencies),
    route(getAgencyEndpoint, getAgency),
    route(createAgencyEndpoint, createAgency),
    route(changeAgencyEndpoint, changeAgency),
    route(renameAgencyEndpoint, renameAgency),
    route(recordSuccessionEndpoint, recordSuccession),
    route(addFocalPointEndpoint, addFocalPoint),
    route(changeFocalPointEndpoint, changeFocalPoint),
    route(removeFocalPointEndpoint, removeFocalPoint),
    route(addCommitteeEndpoint, addCommittee),
    route(changeCommitteeEndpoint, changeCommittee),
    route(removeCommitteeEndpoint, removeCommittee),
    route(resolveNamesEndpoint, resolveNames),
    route(addAliasEndpoint, addAlias),
    route(removeAliasEndpoint, removeAlias),
    route(listGroupsEndpoint, listGroups),
    route(saveGroupEndpoint, saveGroup),
    route(listTerritoriesEndpoint, listTerritories),
    route(getTerritoryEndpoint, getTerritory),
  ],
  commands: addDirectoryCommands,
};
