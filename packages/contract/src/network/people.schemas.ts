import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { AgencyRefSchema, PlaceRefSchema } from './network.schemas.ts';

export const MEMBER_KINDS = ['collector', 'collaborator'] as const;
export const MemberKindSchema = z.enum(MEMBER_KINDS);
export const MEMBER_STATES = ['working', 'ended', 'coming'] as const;

/** A person of the network as lists show him. */
export const MemberSchema = z.object({
  key: MeasuredUnitKeySchema,
  kind: MemberKindSchema,
  name: z.string(),
  agency: AgencyRefSchema,
  point: PlaceRefSchema.nullable(),
  /** The collector a collaborator works for. */
  collector: PlaceRefSchema.nullable(),
  commune: PlaceRefSchema.nullable(),
  phone: z.string().nullable(),
  certificate: z.object({
    number: z.string().nullable(),
    on: z.iso.date().nullable(),
    until: z.iso.date().nullable(),
    isOver: z.boolean(),
  }),
  villages: z.array(PlaceRefSchema),
  introducedBy: z.string(),
  introducedByAgency: AgencyRefSchema.nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  state: z.enum(MEMBER_STATES),
  hasAccount: z.boolean(),
  version: z.number(),
});
export type Member = z.output<typeof MemberSchema>;

export const TrainingSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  heldOn: z.iso.date(),
  givenBy: z.string(),
});
export type Training = z.output<typeof TrainingSchema>;

export const MEMBER_ABILITIES = ['edit', 'end', 'train', 'invite'] as const;

/** One person with what he was trained in, who worked there before and after him, and his account. */
export const MemberDetailSchema = MemberSchema.extend({
  endedBecause: z.string(),
  replacedBy: PlaceRefSchema.nullable(),
  replaces: z.array(PlaceRefSchema),
  collaborators: z.array(PlaceRefSchema),
  trainings: z.array(TrainingSchema),
  username: z.string().nullable(),
  abilities: z.array(z.enum(MEMBER_ABILITIES)),
});
export type MemberDetail = z.output<typeof MemberDetailSchema>;

/** A line of the list that people of a ward may see: no private data. @law BD Đ8.1 g3 */
export const PublishedLineSchema = z.object({
  key: MeasuredUnitKeySchema,
  organisation: z.string(),
  point: z.string(),
  address: z.string(),
  hours: z.string(),
  kind: MemberKindSchema,
  name: z.string(),
  phone: z.string().nullable(),
  certificate: z.string().nullable(),
  villages: z.array(z.string()),
});
export type PublishedLine = z.output<typeof PublishedLineSchema>;
