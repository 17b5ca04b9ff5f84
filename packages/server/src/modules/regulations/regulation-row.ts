import type {
  RegulationFactsSchema,
  ScopeTerritorySchema,
  SettlementSchema,
  ParseWarningSchema,
} from '@ansinh/contract/regulations/regulations.schemas';
import type { SchedulePolicySchema } from '@ansinh/contract/regulations/schedule-policy.schema';
import type { z } from 'zod';

export type RegulationFacts = z.output<typeof RegulationFactsSchema>;
export type ScopeTerritory = z.output<typeof ScopeTerritorySchema>;
type Settlement = z.output<typeof SettlementSchema>;
export type StoredPolicy = z.output<typeof SchedulePolicySchema>;

/** A regulation as stored, without its text. */
export interface RegulationRow extends RegulationFacts {
  readonly id: string;
  readonly code: string;
  readonly packId: string | null;
  readonly ownerAgencyId: string | null;
  readonly state: 'draft' | 'confirmed' | 'withdrawn';
  readonly scope: ScopeTerritory | null;
  readonly abbreviations: Record<string, string>;
  readonly warnings: z.output<typeof ParseWarningSchema>[];
  readonly settlements: Settlement[];
  readonly schedulePolicy: StoredPolicy;
  readonly version: number;
  readonly file: { readonly name: string; readonly sizeBytes: number; readonly sha256: string } | null;
  /** First due day that is followed here, ISO; null: no limit, or a draft. */
  readonly trackedFrom: string | null;
  readonly createdAt: string;
  readonly confirmedAt: string | null;
}

/** What a regulation is made with. */
export interface NewRegulation extends RegulationFacts {
  readonly code: string;
  readonly packId: string | null;
  readonly ownerAgencyId: string | null;
  readonly state: 'draft' | 'confirmed';
  readonly scope: ScopeTerritory | null;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly warnings: readonly unknown[];
  readonly settlements: readonly Settlement[];
  readonly schedulePolicy: StoredPolicy;
  readonly source: string;
  readonly fileId: string | null;
  readonly trackedFrom: string | null;
  readonly confirmedAt: string | null;
}
