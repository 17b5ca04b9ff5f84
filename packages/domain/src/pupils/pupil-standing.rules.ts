/** Where a pupil stands towards the target that everybody is insured. */
export const PUPIL_STATES = ['insured', 'waiting', 'missing'] as const;
export type PupilState = (typeof PUPIL_STATES)[number];

/** Why a pupil stands there. */
export const PUPIL_REASONS = [
  'register',
  'card',
  'stated-card',
  'card-asked',
  'card-returned',
  'paid',
  'ended',
  'never',
  'not-in-register',
  'unsure',
  'not-checked',
] as const;
export type PupilReason = (typeof PUPIL_REASONS)[number];

/** What is known of a pupil; days ISO. */
export interface PupilFacts {
  /** What the register said: null while it was not asked. */
  readonly register: {
    readonly known: boolean;
    /** Somebody in the register may be the pupil, but not surely. */
    readonly unsure: boolean;
    readonly insured: boolean;
    readonly group: string | null;
    readonly until: string | null;
    readonly ended: string | null;
  } | null;
  /** The request for a card that the school made. */
  readonly card: {
    readonly state: 'requested' | 'issued' | 'returned' | 'cancelled';
    readonly validFrom: string | null;
    readonly validTo: string | null;
  } | null;
  /** A card of fifteen characters the school was shown. */
  readonly statedCard: string | null;
  readonly paid: boolean;
  /** Group of those who pay through this school: HS or SV. */
  readonly ownGroup: string;
}

/** Where a pupil stands, why, and by which group and until when he is insured. */
export interface PupilStanding {
  readonly state: PupilState;
  readonly why: PupilReason;
  readonly group: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

const GROUP = /^[A-Z]{2}(?=[1-5]\d{12}$)/u;

/**
 * Decides where a pupil stands on a day. Whoever is insured in another group (poor, ethnic minority, relative of the army) counts as insured
 * with that payer; a card that was issued counts from its issue, also where its validity begins later.
 * @law KT25 Đ10.1; Luật BHYT Đ12
 */
export function pupilStanding(facts: PupilFacts, day: string): PupilStanding {
  const { register, card, statedCard, ownGroup, paid } = facts;
  if (register?.insured)
    return insured('register', { group: register.group, from: null, until: register.until });
  if (card?.state === 'issued' && (card.validTo === null || card.validTo >= day))
    return insured('card', { group: ownGroup, from: card.validFrom, until: card.validTo });
  const group = GROUP.exec(statedCard ?? '')?.[0];
  if (group !== undefined) return insured('stated-card', { group, from: null, until: null });
  if (card?.state === 'returned') return without('missing', 'card-returned');
  if (card?.state === 'requested') return without('waiting', 'card-asked');
  if (paid) return without('waiting', 'paid');
  if (register === null) return without('missing', 'not-checked');
  if (register.unsure) return without('missing', 'unsure');
  if (!register.known) return without('missing', 'not-in-register');
  return register.ended === null
    ? without('missing', 'never')
    : { ...without('missing', 'ended'), until: register.ended };
}

function insured(why: PupilReason, cover: Pick<PupilStanding, 'group' | 'from' | 'until'>): PupilStanding {
  return { state: 'insured', why, ...cover };
}

function without(state: PupilState, why: PupilReason): PupilStanding {
  return { state, why, group: null, from: null, until: null };
}
