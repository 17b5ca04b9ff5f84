import {
  endContractEndpoint,
  listContractsEndpoint,
  listPointsEndpoint,
  networkOverviewEndpoint,
  saveContractEndpoint,
  savePointEndpoint,
} from '@ansinh/contract/network/network.endpoints';
import {
  addTrainingEndpoint,
  endMemberEndpoint,
  getMemberEndpoint,
  importMembersEndpoint,
  inviteMemberEndpoint,
  listMembersEndpoint,
  memberFormEndpoint,
  saveMemberEndpoint,
} from '@ansinh/contract/network/people.endpoints';
import {
  decidePlanLineEndpoint,
  networkPlanEndpoint,
  savePlanLineEndpoint,
} from '@ansinh/contract/network/plan.endpoints';
import {
  publishedNetworkEndpoint,
  publishedSheetEndpoint,
  sendNetworkEndpoint,
} from '@ansinh/contract/network/published.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { tellFlagsJob } from './jobs/network.jobs.ts';
import { addTraining } from './use-cases/add-training.ts';
import { decidePlan, savePlanLine } from './use-cases/change-plan.ts';
import { endContract } from './use-cases/end-contract.ts';
import { endMember } from './use-cases/end-person.ts';
import { getMember } from './use-cases/get-person.ts';
import { importMembers } from './use-cases/import-people.ts';
import { inviteMember } from './use-cases/invite-person.ts';
import { listContracts } from './use-cases/list-contracts.ts';
import { listMembers } from './use-cases/list-people.ts';
import { networkOverview } from './use-cases/overview.ts';
import { memberForm } from './use-cases/people-form.ts';
import { networkPlan } from './use-cases/plan.ts';
import { listPoints, savePoint } from './use-cases/points.ts';
import { publishedNetwork, publishedNetworkSheet } from './use-cases/published.ts';
import { saveContract } from './use-cases/save-contract.ts';
import { saveMember } from './use-cases/save-person.ts';
import { sendNetworkList } from './use-cases/send-network.ts';

/** Collection organisations, their contracts, points and people. */
export const networkModule: Module = {
  name: 'network',
  jobs: [tellFlagsJob],
  routes: [
    route(networkOverviewEndpoint, networkOverview),
    route(listContractsEndpoint, listContracts),
    route(saveContractEndpoint, saveContract),
    route(endContractEndpoint, endContract),
    route(listPointsEndpoint, listPoints),
    route(savePointEndpoint, savePoint),
    route(listMembersEndpoint, listMembers),
    route(getMemberEndpoint, getMember),
    route(saveMemberEndpoint, saveMember),
    route(endMemberEndpoint, endMember),
    route(addTrainingEndpoint, addTraining),
    route(inviteMemberEndpoint, inviteMember),
    route(memberFormEndpoint, memberForm),
    route(importMembersEndpoint, importMembers),
    route(publishedNetworkEndpoint, publishedNetwork),
    route(publishedSheetEndpoint, publishedNetworkSheet),
    route(sendNetworkEndpoint, sendNetworkList),
    route(networkPlanEndpoint, networkPlan),
    route(savePlanLineEndpoint, savePlanLine),
    route(decidePlanLineEndpoint, decidePlan),
  ],
};
