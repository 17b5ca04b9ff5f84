/** The clauses by which money is raised for people's insurance. */
export const DONATION_BASES = {
  'sonla-1210-2013': ['r5.9'],
  'kontum-210-2023': ['r3.3.a.g1.p5', 'r3.3.a.g5.p3'],
} as const;
