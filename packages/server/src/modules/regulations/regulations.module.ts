import {
  addEffectEndpoint,
  compareRegulationsEndpoint,
  decideRelationEndpoint,
  listEffectsEndpoint,
  removeEffectEndpoint,
} from '@ansinh/contract/regulations/comparison.endpoints';
import {
  addDutyEndpoint,
  changeDutyEndpoint,
  confirmDutiesEndpoint,
  confirmDutyEndpoint,
  getDutyEndpoint,
  mergeDutiesEndpoint,
  rejectDutyEndpoint,
  reopenDutyEndpoint,
  splitDutyEndpoint,
} from '@ansinh/contract/regulations/duties.endpoints';
import {
  changeRegulationEndpoint,
  confirmRegulationEndpoint,
  parseTextEndpoint,
  removeDraftEndpoint,
  uploadRegulationEndpoint,
} from '@ansinh/contract/regulations/intake.endpoints';
import {
  listUnresolvedEndpoint,
  mapNameEndpoint,
  setDutyPartyEndpoint,
} from '@ansinh/contract/regulations/names.endpoints';
import {
  downloadFileEndpoint,
  exportDutiesEndpoint,
  getProvisionEndpoint,
  getRegulationEndpoint,
  getSourceEndpoint,
  listAnnexesEndpoint,
  listDutiesEndpoint,
  listProvisionsEndpoint,
  listRegulationsEndpoint,
  searchProvisionsEndpoint,
} from '@ansinh/contract/regulations/regulations.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addPackCommands } from './cli/pack.commands.ts';
import { addRegulationCommands } from './cli/regulation.commands.ts';
import { addDuty } from './use-cases/add-duty.ts';
import { changeDuty } from './use-cases/change-duty.ts';
import { changeRegulation } from './use-cases/change-regulation.ts';
import { compareRegulations } from './use-cases/compare-regulations.ts';
import { confirmDuties } from './use-cases/confirm-duties.ts';
import { confirmRegulation } from './use-cases/confirm-regulation.ts';
import { confirmDuty, rejectDuty, reopenDuty } from './use-cases/decide-duty.ts';
import { exportDuties } from './use-cases/export-duties.ts';
import { getProvision } from './use-cases/get-provision.ts';
import { getDuty, listDuties } from './use-cases/list-duties.ts';
import { listRegulations } from './use-cases/list-regulations.ts';
import { listUnresolved, mapName, setDutyParty } from './use-cases/map-names.ts';
import { parseText } from './use-cases/parse-text.ts';
import {
  downloadFile,
  getRegulation,
  getSource,
  listAnnexes,
  listProvisions,
} from './use-cases/read-regulation.ts';
import { addEffect, decideRelation, listEffects, removeEffect } from './use-cases/record-relations.ts';
import { removeDraft } from './use-cases/remove-draft.ts';
import { mergeDuties, splitDuty } from './use-cases/restructure-duties.ts';
import { searchProvisions } from './use-cases/search-provisions.ts';
import { uploadRegulation } from './use-cases/upload-regulation.ts';

/** Documents that assign work: read, searched, corrected, confirmed, compared; and the packs that come with the product. */
export const regulationsModule: Module = {
  name: 'regulations',
  routes: [
    route(listRegulationsEndpoint, listRegulations),
    route(getRegulationEndpoint, getRegulation),
    route(listProvisionsEndpoint, listProvisions),
    route(getProvisionEndpoint, getProvision),
    route(listDutiesEndpoint, listDuties),
    route(getSourceEndpoint, getSource),
    route(downloadFileEndpoint, downloadFile),
    route(listAnnexesEndpoint, listAnnexes),
    route(searchProvisionsEndpoint, searchProvisions),
    route(exportDutiesEndpoint, exportDuties),
    route(uploadRegulationEndpoint, uploadRegulation),
    route(parseTextEndpoint, parseText),
    route(changeRegulationEndpoint, changeRegulation),
    route(confirmRegulationEndpoint, confirmRegulation),
    route(removeDraftEndpoint, removeDraft),
    route(getDutyEndpoint, getDuty),
    route(addDutyEndpoint, addDuty),
    route(changeDutyEndpoint, changeDuty),
    route(confirmDutyEndpoint, confirmDuty),
    route(rejectDutyEndpoint, rejectDuty),
    route(reopenDutyEndpoint, reopenDuty),
    route(confirmDutiesEndpoint, confirmDuties),
    route(splitDutyEndpoint, splitDuty),
    route(mergeDutiesEndpoint, mergeDuties),
    route(listUnresolvedEndpoint, listUnresolved),
    route(setDutyPartyEndpoint, setDutyParty),
    route(mapNameEndpoint, mapName),
    route(compareRegulationsEndpoint, compareRegulations),
    route(decideRelationEndpoint, decideRelation),
    route(listEffectsEndpoint, listEffects),
    route(addEffectEndpoint, addEffect),
    route(removeEffectEndpoint, removeEffect),
  ],
  commands: (program, line) => {
    addRegulationCommands(program, line);
    addPackCommands(program, line);
  },
};
