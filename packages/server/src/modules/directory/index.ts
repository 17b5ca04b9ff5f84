export { type AgencyRef } from './agency-row.ts';
export {
  agencyNamesOn,
  groupMembersOn,
  loadDirectory,
  presentHoldersOn,
  resolveNamesOn,
} from './directory.ts';
export { loadTenant } from './load-tenant.ts';
export { loadTerritories } from './load-territories.ts';
export { rememberAlias } from './remember-alias.ts';
