export { loadCollectors } from './load-collectors.ts';
export { networkIsKept } from './db/contracts.repo.ts';
export { contractOn } from './contract-on.ts';
export { ownUnits } from './own-units.ts';
export { planVillage } from './plan-village.ts';
export { addTraining as trainPeople } from './use-cases/add-training.ts';
export { savePoint as keepPoint } from './use-cases/points.ts';
export { saveContract as keepContract } from './use-cases/save-contract.ts';
export { saveMember as keepNetworkPerson } from './use-cases/save-person.ts';
