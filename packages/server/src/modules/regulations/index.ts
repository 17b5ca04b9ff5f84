export { clausesOf, type ClauseRef } from './db/clauses-of.repo.ts';
export { confirmedDuties } from './confirmed-duties.ts';
export type { ConfirmedDuty, ConfirmedParty, DutyFilters } from './confirmed-duty.ts';
export { packFolder, packIds, readPack, type Pack } from './packs/read-pack.ts';
export type { PackDuty, PackFacts } from './packs/pack.schemas.ts';
export { adoptPack, type PackAdoption } from './use-cases/adopt-pack.ts';
export { asDeadline, asSchedulePolicy } from './schedule-values.ts';
