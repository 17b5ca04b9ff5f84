import type { AgencyRowSchema } from '@ansinh/contract/directory/agency.schemas';
import type { CommitteeSchema, FocalPointSchema } from '@ansinh/contract/directory/contacts.schemas';
import type { AgencyGroupSchema, AgencySchema } from '@ansinh/contract/directory/directory.schemas';
import type { TerritoryHistorySchema, TerritorySchema } from '@ansinh/contract/directory/territory.schemas';
import type { z } from 'zod';

export type AgencyRow = z.output<typeof AgencyRowSchema>;
export type Agency = z.output<typeof AgencySchema>;
export type AgencyGroup = z.output<typeof AgencyGroupSchema>;
export type FocalPoint = z.output<typeof FocalPointSchema>;
export type Committee = z.output<typeof CommitteeSchema>;
export type Territory = z.output<typeof TerritorySchema>;
export type TerritoryHistory = z.output<typeof TerritoryHistorySchema>;
