/** A health insurance card or a Social Insurance book. */
export const CARD_KINDS = ['card', 'book'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A first one, a longer validity, or a new one for one that was lost, damaged or wrong. */
export const CARD_PURPOSES = ['new', 'extend', 'reissue'] as const;
export type CardPurpose = (typeof CARD_PURPOSES)[number];

/** What a request came from: a State-funded list, a school's roster, a collector's receipt, a birth registration, or a person asking. */
export const CARD_SOURCES = ['state-funded', 'school', 'collection', 'birth', 'direct'] as const;
export type CardSource = (typeof CARD_SOURCES)[number];

export const CARD_STATES = ['requested', 'issued', 'returned', 'cancelled'] as const;
export type CardState = (typeof CARD_STATES)[number];
