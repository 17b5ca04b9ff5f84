/** In whose stead a person signs. @law NĐ 30/2020/NĐ-CP Đ13 */
export const SIGNING_CAPACITIES = ['head', 'collective', 'deputy', 'by-order', 'by-authority'] as const;

export type SigningCapacity = (typeof SIGNING_CAPACITIES)[number];

export interface Signing {
  readonly capacity: SigningCapacity;
  /** The collective signed for ("Ủy ban nhân dân"), where there is one. */
  readonly collective?: string;
  /** Office of the head ("Chủ tịch", "Giám đốc"). */
  readonly headOffice: string;
  /** The signer's own office, where he is not the head ("Phó Chủ tịch"). */
  readonly ownOffice?: string;
}

/**
 * Returns the lines above the signature, in capitals: for a collective "TM. ỦY BAN NHÂN DÂN", in the head's stead "KT. GIÁM ĐỐC", by order
 * "TL.", by authority "TUQ.", and the signer's own office below.
 * @law NĐ 30/2020/NĐ-CP Đ13, annex I.7
 */
export function signatureLines({ capacity, collective, headOffice, ownOffice }: Signing): string[] {
  const lines: string[] = [];
  if (collective !== undefined) lines.push(`TM. ${collective}`);
  if (capacity === 'head' || capacity === 'collective') lines.push(headOffice);
  else lines.push(`${PREFIX[capacity]} ${headOffice}`, ...(ownOffice === undefined ? [] : [ownOffice]));
  return lines.map((line) => line.toLocaleUpperCase('vi'));
}

const PREFIX = { deputy: 'KT.', 'by-order': 'TL.', 'by-authority': 'TUQ.' } as const;

/** A person's right to sign for an agency over a time. */
export interface SigningAuthority {
  readonly capacity: SigningCapacity;
  readonly from: string;
  /** Last day; absent or null while it lasts. */
  readonly to?: string | null;
}

/**
 * Returns the authority a person signs under on a day, or undefined where he has none then: a document cannot be signed by somebody whose
 * office began later or has ended.
 */
export function authorityOn<Authority extends SigningAuthority>(
  authorities: readonly Authority[],
  day: string,
): Authority | undefined {
  return authorities.find(({ from, to }) => from <= day && (to === undefined || to === null || day <= to));
}
