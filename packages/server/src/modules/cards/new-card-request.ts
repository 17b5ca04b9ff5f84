import type { CardKind, CardPurpose, CardSource } from '@ansinh/domain/cards';

/** A request for a card or book as another capability makes it. What is left out is taken from the register where the caller sees the person. */
export interface NewCardRequest {
  readonly kind: CardKind;
  readonly purpose?: CardPurpose;
  readonly source: CardSource;
  /** The list, roster or receipt it came from. */
  readonly sourceRef?: string | null;
  /** Under the same key it is asked for once: asking again answers the request that is there. */
  readonly originKey?: string | null;
  readonly personId?: string | null;
  readonly fullName?: string | null;
  /** ISO day; of a year or month its first day. */
  readonly birthDate?: string | null;
  readonly birthPrecision?: 'day' | 'month' | 'year' | null;
  readonly sex?: 'male' | 'female' | null;
  readonly identityNumber?: string | null;
  readonly bhxhNumber?: string | null;
  /** "2025:23293". */
  readonly commune?: string | null;
  /** Object code of the card: HS, HN, TE … */
  readonly group?: string | null;
  /** The agency that asks. */
  readonly requestedBy: string;
  /** ISO day. */
  readonly requestedOn: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly previousId?: string | null;
}
