import {
  confirmRuleEndpoint,
  getReorganisationEndpoint,
  listReorganisationsEndpoint,
  listSetAgenciesEndpoint,
  listSourcesEndpoint,
  loadMappingEndpoint,
  proposeAgenciesEndpoint,
  rehearseEndpoint,
  removeRuleEndpoint,
  listRemainingEndpoint,
  saveReorganisationEndpoint,
  saveWeightEndpoint,
  switchOnEndpoint,
  undoReorganisationEndpoint,
} from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addReorganisationCommands } from './cli/reorganisations.commands.ts';
import { confirmRule } from './use-cases/confirm-rule.ts';
import { getReorganisation } from './use-cases/get-reorganisation.ts';
import { listReorganisations } from './use-cases/list-reorganisations.ts';
import { listSetAgencies } from './use-cases/list-set-agencies.ts';
import { listSources } from './use-cases/list-sources.ts';
import { loadMapping } from './use-cases/load-mapping.ts';
import { proposeSetAgencies } from './use-cases/propose-set-agencies.ts';
import { rehearse } from './use-cases/rehearse.ts';
import { listRemaining } from './use-cases/list-remaining.ts';
import { removeRule } from './use-cases/remove-rule.ts';
import { saveReorganisation } from './use-cases/save-reorganisation.ts';
import { saveWeight } from './use-cases/save-weight.ts';
import { switchOn } from './use-cases/switch-on.ts';
import { undoReorganisation } from './use-cases/undo-reorganisation.ts';

/** Decisions that redraw territory and agencies: loaded inactive, rehearsed, switched on once; shares of divided territories. */
export const reorganisationsModule: Module = {
  name: 'reorganisations',
  routes: [
    route(listReorganisationsEndpoint, listReorganisations),
    route(getReorganisationEndpoint, getReorganisation),
    route(listSourcesEndpoint, listSources),
    route(listSetAgenciesEndpoint, listSetAgencies),
    route(saveReorganisationEndpoint, saveReorganisation),
    route(loadMappingEndpoint, loadMapping),
    route(proposeAgenciesEndpoint, proposeSetAgencies),
    route(rehearseEndpoint, rehearse),
    route(saveWeightEndpoint, saveWeight),
    route(confirmRuleEndpoint, confirmRule),
    route(removeRuleEndpoint, removeRule),
    route(listRemainingEndpoint, listRemaining),
    route(switchOnEndpoint, switchOn),
    route(undoReorganisationEndpoint, undoReorganisation),
  ],
  commands: addReorganisationCommands,
};
