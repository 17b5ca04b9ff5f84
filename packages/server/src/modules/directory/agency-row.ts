import type { z } from 'zod';
import type {
  AgencyAliasSchema,
  AgencyNameSchema,
  AgencyRefSchema,
  AgencyRowSchema,
  SuccessionSchema,
  TerritoryRefSchema,
} from '@ansinh/contract/directory/agency.schemas';

/** An agency as other records name it, by its name on one day. */
export type AgencyRef = z.output<typeof AgencyRefSchema>;

/** An agency as of one day. */
export type AgencyRow = z.output<typeof AgencyRowSchema>;

export type AgencyNameRow = z.output<typeof AgencyNameSchema>;
export type AgencyAliasRow = z.output<typeof AgencyAliasSchema>;
export type SuccessionRow = z.output<typeof SuccessionSchema>;
export type TerritoryRef = z.output<typeof TerritoryRefSchema>;
