/** One line of a decision about territories. Keys are "structure:code". */
export interface TerritoryChange {
  readonly from: string;
  /** Null: the unit is abolished and nothing succeeds it. */
  readonly to: string | null;
  readonly part: 'whole' | 'part' | 'none';
  /** What becomes of a unit that nothing succeeds; empty otherwise. */
  readonly note: string;
}

/** When a territory exists: ISO days, both included; `to` null while nothing ends it. */
export interface UnitLife {
  readonly key: string;
  readonly name: string;
  readonly provinceCode: string;
  /** The unit above it, null for a province. */
  readonly parent: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** What a decision does with one agency: it begins, goes on changed (name, parent, territory), or ends. */
export interface AgencyChange {
  readonly code: string;
  readonly act: 'open' | 'change' | 'close';
  readonly kind: string | null;
  readonly level: string | null;
  readonly name: string | null;
  readonly shortName: string | null;
  readonly parent: string | null;
  /** "structure:code". */
  readonly territory: string | null;
  /** For an agency that ends without a successor: why nobody goes on with its work. */
  readonly note: string;
}

/** A change that says nothing but whom it is about: to be filled in with what it does say. */
export const NOTHING_SAID: Omit<AgencyChange, 'code' | 'act'> = {
  kind: null,
  level: null,
  name: null,
  shortName: null,
  parent: null,
  territory: null,
  note: '',
};

/** Who takes over whose work by a decision. Agencies by code, since some of them are opened by it. */
export interface AgencySuccession {
  readonly from: string;
  readonly to: string;
  readonly share: 'all' | 'part';
  readonly dividedBy: 'whole' | 'territory' | 'subject';
  readonly primary: boolean;
  readonly scope: string;
}

/** An agency of the directory, as the checks need it. */
export interface AgencyLife {
  readonly code: string;
  readonly kind: string;
  readonly level: string;
  readonly name: string;
  readonly territory: string | null;
  /** Where it stands from the effective day on, as the directory has it before the switch. */
  readonly next: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Something a person must settle before the switch; `code` names a sentence of the contract. */
export interface SetIssue {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
