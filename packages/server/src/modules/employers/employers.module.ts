import {
  changeEmployerEndpoint,
  decideEmployerPairEndpoint,
  exportEmployersEndpoint,
  listEmployerPairsEndpoint,
  listEmployersEndpoint,
  mergeEmployersEndpoint,
  openEmployerEndpoint,
  undoEmployerMergeEndpoint,
  undoEmployerPairEndpoint,
} from '@ansinh/contract/employers/employers.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { changeEmployer } from './use-cases/change-employer.ts';
import { exportEmployers } from './use-cases/export-employers.ts';
import { listEmployers } from './use-cases/list-employers.ts';
import { mergeEmployers, undoEmployerMerge } from './use-cases/merge-employers.ts';
import { openEmployer } from './use-cases/open-employer.ts';
import { decideEmployerPair, listEmployerPairs } from './use-cases/review-employer-pairs.ts';
import { undoEmployerPair } from './use-cases/undo-employer-pair.ts';

/** The register of employers: one record an employer, with what every source says of it. */
export const employersModule: Module = {
  name: 'employers',
  routes: [
    route(listEmployersEndpoint, listEmployers),
    route(listEmployerPairsEndpoint, listEmployerPairs),
    route(openEmployerEndpoint, openEmployer),
    route(changeEmployerEndpoint, changeEmployer),
    route(mergeEmployersEndpoint, mergeEmployers),
    route(undoEmployerMergeEndpoint, undoEmployerMerge),
    route(decideEmployerPairEndpoint, decideEmployerPair),
    route(undoEmployerPairEndpoint, undoEmployerPair),
    route(exportEmployersEndpoint, exportEmployers),
  ],
};
