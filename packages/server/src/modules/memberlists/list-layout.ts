/** The column contract of the monthly lists (packs/layouts). */
export const LIST_LAYOUT = 'participants-monthly';
