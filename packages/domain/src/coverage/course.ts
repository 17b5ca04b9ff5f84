/** Figures of a row of months, oldest first; null: none. */
export type Course = readonly (number | null)[];
