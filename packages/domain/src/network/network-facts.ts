import type { ContractDays } from './contract-state.ts';

/** The collection network on one day, as far as its flags need it. */
export interface NetworkFacts {
  readonly organisations: readonly {
    readonly agencyId: string;
    readonly name: string;
    readonly contracts: readonly (ContractDays & { readonly communes: readonly string[] })[];
  }[];
  readonly points: readonly {
    readonly key: string;
    readonly name: string;
    readonly agencyId: string;
    readonly commune: string | null;
    readonly collectors: number;
  }[];
  readonly people: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: 'collector' | 'collaborator';
    readonly agencyId: string;
    readonly commune: string | null;
    readonly certificateNumber: string | null;
    readonly certificateUntil: string | null;
    readonly villages: number;
  }[];
  readonly villages: readonly {
    readonly key: string;
    readonly name: string;
    readonly commune: string | null;
    readonly people: number;
  }[];
}
