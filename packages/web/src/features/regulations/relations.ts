/** What a clause of the newer regulation is to one of the older, in the order of the filters. */
export const RELATIONS = ['equal', 'narrower', 'wider', 'overlapping', 'new', 'dropped'] as const;

/** Relations a person decides between; "new" and "dropped" follow from a missing side. */
export const DECIDED_RELATIONS = ['equal', 'narrower', 'wider', 'overlapping'] as const;
