import { listFrame, type ListFrame } from './list-frame.ts';
import type { PersonFacts } from './person-facts.ts';

/** November 2026 made on the 24th. */
export const NOVEMBER: ListFrame = listFrame('2026-11', '2026-11-24', {
  reminderDays: 10,
  pensionAge: { male: 738, female: 684 },
});

/** A woman of forty who was never in any scheme. */
export const NOBODY_YET: PersonFacts = {
  birth: '1986-05-01',
  sex: 'female',
  health: null,
  compulsoryUntil: undefined,
  voluntaryUntil: undefined,
  stateFunded: false,
  supportedGroup: null,
  householdPays: false,
};

/** Pays for her own health card until a day; null: no end stated. */
export function ownCard(endsOn: string | null): PersonFacts {
  return { ...NOBODY_YET, health: { endsOn, payer: 5, group: 'GD' } };
}
