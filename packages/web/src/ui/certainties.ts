/** How sure a fact may be, the surest first: read in the text of the law, taken from another source, or not checked. */
export const CERTAINTIES = ['verified', 'secondary', 'unverified'] as const;

export type Certainty = (typeof CERTAINTIES)[number];
