export { contractOn, type ContractOnDay } from './contract-on.ts';
export { loadCollectors } from './load-collectors.ts';
export { memberName } from './member-name.ts';
export { ownUnits } from './own-units.ts';
