export { type AgencyRef } from './agency-row.ts';
export { carryOutReorganisation } from './carry-out-reorganisation.ts';
export { communeName } from './db/commune-name.ts';
export { contactsInHand } from './db/contacts-in-hand.repo.ts';
export { agencyIdsByCode } from './db/tenant-load.repo.ts';
export { type DatedAgencyName } from './db/agencies.repo.ts';
export {
  agencyLives,
  recordedSuccessions,
  unitLives,
  type RecordedSuccession,
} from './db/reorganise.repo.ts';
export {
  agencyNameHistory,
  agencyNamesOn,
  groupMembersOn,
  loadDirectory,
  presentHoldersOn,
  resolveNamesOn,
} from './directory.ts';
export { findLinks, type WantedLinks } from './find-links.ts';
export { inEveryProvince } from './in-every-province.ts';
export { loadTenant } from './load-tenant.ts';
export { loadTerritories } from './load-territories.ts';
export { movesOfEnded } from './moves-of-ended.ts';
export { readResolutions, resolutionOf } from './read-resolutions.ts';
export { readTerritories } from './read-territories.ts';
export { rememberAlias } from './remember-alias.ts';
export { stageCommunes } from './stage-communes.ts';
export { refuseUnknownTerritory } from './use-cases/locked-agency.ts';
