/** A stretch of days, ISO, both ends inclusive; null = open. */
export interface Validity {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AgencyName extends Validity {
  readonly name: string;
  readonly shortName?: string | null;
}

/** An agency over its whole life; names follow one another. */
export interface Agency {
  readonly id: string;
  readonly code: string;
  /** "department", "social-insurance", "peoples-committee", … as the directory lists them. */
  readonly kind: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly names: readonly AgencyName[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Another way documents write an agency or a group. */
export interface AgencyAlias extends Validity {
  readonly alias: string;
  /** Exactly one of the two is set. */
  readonly agencyId: string | null;
  readonly groupCode: string | null;
}

/** Who took over whose work. */
export interface Succession {
  readonly fromId: string;
  readonly toId: string;
  /** First day of the successor, ISO. */
  readonly on: string;
  readonly share: 'all' | 'part';
  /** The successor that owes the predecessor's duties when several took parts of them. */
  readonly primary: boolean;
  readonly basis: string;
}

/** Who belongs to a group in a stretch of time: the agencies listed, or all of these kinds and levels. */
export interface GroupMembers extends Validity {
  readonly agencyIds?: readonly string[];
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
}

export interface AgencyGroup {
  readonly code: string;
  readonly name: string;
  readonly members: readonly GroupMembers[];
}

export interface AgencyDirectory {
  readonly agencies: readonly Agency[];
  readonly aliases: readonly AgencyAlias[];
  readonly groups: readonly AgencyGroup[];
  readonly successions: readonly Succession[];
}

/** Returns whether the day (ISO) lies in the stretch. */
export function isValidOn(validity: Validity, date: string): boolean {
  return (validity.from === null || validity.from <= date) && (validity.to === null || validity.to >= date);
}

/** Returns whether the agency exists on the day (ISO). */
export function existsOn(agency: Agency, date: string): boolean {
  return isValidOn({ from: agency.validFrom, to: agency.validTo }, date);
}

/** Returns the name an agency bears on a day (ISO); before its first and after its last name, the nearest one. */
export function agencyNameOn(agency: Agency, date: string): string {
  const bearing = agency.names.find((name) => isValidOn(name, date));
  if (bearing !== undefined) return bearing.name;
  const earlier = agency.names.findLast((name) => name.to !== null && name.to < date);
  return (earlier ?? agency.names[0])?.name ?? agency.code;
}
