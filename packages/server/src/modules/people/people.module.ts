import {
  checkIdentitiesEndpoint,
  identityQueueEndpoint,
  identityRatesEndpoint,
  resolveIdentityEndpoint,
} from '@ansinh/contract/people/identity.endpoints';
import {
  decidePairEndpoint,
  linkQualityEndpoint,
  reviewQueueEndpoint,
  undoPairEndpoint,
} from '@ansinh/contract/people/pairs.endpoints';
import {
  changePersonEndpoint,
  exportPeopleEndpoint,
  listPeopleEndpoint,
  mergePeopleEndpoint,
  openPersonEndpoint,
  undoMergeEndpoint,
} from '@ansinh/contract/people/people.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { PEOPLE_JOBS } from './jobs/people.jobs.ts';
import { changePerson } from './use-cases/change-person.ts';
import { exportPeople } from './use-cases/export-people.ts';
import { listPeople } from './use-cases/list-people.ts';
import { mergePeople, undoMerge } from './use-cases/merge-people.ts';
import { openPerson } from './use-cases/open-person.ts';
import { decidePair, linkQuality, reviewQueue, undoPair } from './use-cases/review-pairs.ts';
import {
  checkIdentities,
  identityQueue,
  identityRates,
  resolveIdentity,
} from './use-cases/verify-identities.ts';

/** The register of people and the verification of who they are. */
export const peopleModule: Module = {
  name: 'people',
  jobs: PEOPLE_JOBS,
  routes: [
    route(listPeopleEndpoint, listPeople),
    route(openPersonEndpoint, openPerson),
    route(changePersonEndpoint, changePerson),
    route(mergePeopleEndpoint, mergePeople),
    route(undoMergeEndpoint, undoMerge),
    route(exportPeopleEndpoint, exportPeople),
    route(checkIdentitiesEndpoint, checkIdentities),
    route(identityRatesEndpoint, identityRates),
    route(identityQueueEndpoint, identityQueue),
    route(resolveIdentityEndpoint, resolveIdentity),
    route(reviewQueueEndpoint, reviewQueue),
    route(linkQualityEndpoint, linkQuality),
    route(decidePairEndpoint, decidePair),
    route(undoPairEndpoint, undoPair),
  ],
};
