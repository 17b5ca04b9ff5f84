import type { FieldVisitSent } from '@ansinh/contract/outreach/field.schemas';
import {
  BadgeCheck,
  CalendarClock,
  CircleCheck,
  CircleX,
  DoorClosed,
  FilePen,
  Flower2,
  MapPinOff,
  type LucideIcon,
} from 'lucide-react';

export type Outcome = FieldVisitSent['outcome'];
export type Reason = NonNullable<FieldVisitSent['reason']>;
export type Channel = FieldVisitSent['channel'];

/** Every outcome in the order of the buttons, with its sign. */
export const OUTCOME_ICONS: Readonly<Record<Outcome, LucideIcon>> = {
  joined: CircleCheck,
  'will-join': CalendarClock,
  refused: CircleX,
  unreachable: DoorClosed,
  'joined-elsewhere': BadgeCheck,
  moved: MapPinOff,
  died: Flower2,
  'wrong-data': FilePen,
};

/** Outcomes in their order. */
export const OUTCOMES = Object.keys(OUTCOME_ICONS) as readonly Outcome[];

/** Reasons of a refusal, most frequent first. */
export const REASONS = [
  'no-money',
  'sees-no-need',
  'waits-for-support',
  'working-away',
  'bad-experience',
  'private-insurance',
  'other',
] as const satisfies readonly Reason[];

/** Ways of reaching somebody. */
export const CHANNELS = ['door', 'phone', 'meeting', 'zalo'] as const satisfies readonly Channel[];
