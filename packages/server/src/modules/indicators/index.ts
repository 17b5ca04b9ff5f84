export { denominatorsIn, denominatorsOn } from './db/denominators.repo.ts';
export { catalogue } from './db/indicators.repo.ts';
export { loadIndicators } from './load-indicators.ts';
export { loadNetwork, networkKey } from './load-network.ts';
export { adoptPackTargets } from './use-cases/adopt-pack-targets.ts';
export { targetsInHand } from './db/ending-targets.repo.ts';
export { moveTargets, type MovedTargets } from './succeed-targets.ts';
export { giveTargets } from './give-targets.ts';
