/** The column contract of the monthly lists (packs/layouts). */
export const LIST_LAYOUT = 'participants-monthly';

/** The column contract of lists of people who may join. */
export const POTENTIAL_LAYOUT = 'potential-people';
