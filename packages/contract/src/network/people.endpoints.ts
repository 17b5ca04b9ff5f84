import { z } from 'zod';
import { MeasuredUnitKeySchema } from '../indicators/indicators.schemas.ts';
import { endpoint } from '../platform/endpoint.ts';
import { WordingSchema } from './network.schemas.ts';
import { MemberDetailSchema, MemberKindSchema, MemberSchema, MEMBER_STATES } from './people.schemas.ts';

const Key = z.object({ key: MeasuredUnitKeySchema });

export const listMembersEndpoint = endpoint({
  name: 'network.people',
  method: 'GET',
  path: '/network/people',
  access: 'network.read',
  summary: 'Collectors and collaborators as they stand on a day',
  query: z.object({
    on: z.iso.date().optional(),
    agency: z.uuid().optional(),
    commune: MeasuredUnitKeySchema.optional(),
    kind: MemberKindSchema.optional(),
    state: z.enum([...MEMBER_STATES, 'all']).default('working'),
    search: z.string().trim().max(100).optional(),
  }),
  response: z.object({
    on: z.iso.date(),
    wording: WordingSchema,
    items: z.array(MemberSchema),
    abilities: z.array(z.enum(['people'])),
  }),
});

export const getMemberEndpoint = endpoint({
  name: 'network.person',
  method: 'GET',
  path: '/network/people/:key',
  access: 'network.read',
  summary:
    'One person of the network: certificate, training, area, who introduced him, who came before and after',
  params: Key,
  response: MemberDetailSchema,
});

export const saveMemberEndpoint = endpoint({
  name: 'network.save-person',
  method: 'POST',
  path: '/network/people',
  access: 'network.manage',
  summary: 'Add a collector below a point or a collaborator below a collector (without key), or correct one',
  body: z.object({
    key: MeasuredUnitKeySchema.optional(),
    version: z.int().default(0),
    kind: MemberKindSchema,
    name: z.string().trim().min(2).max(120),
    /** The point of a collector, the collector of a collaborator. */
    parent: MeasuredUnitKeySchema,
    from: z.iso.date(),
    phone: z
      .string()
      .trim()
      .regex(/^[0-9 +.()-]{8,20}$/)
      .nullable()
      .default(null),
    certificateNumber: z.string().trim().min(1).max(50).nullable().default(null),
    certificateOn: z.iso.date().nullable().default(null),
    certificateUntil: z.iso.date().nullable().default(null),
    introducedByAgency: z.uuid().nullable().default(null),
    introducedBy: z.string().trim().max(200).default(''),
    villages: z.array(MeasuredUnitKeySchema).max(200).default([]),
  }),
  response: MemberSchema,
});

export const endMemberEndpoint = endpoint({
  name: 'network.end-person',
  method: 'POST',
  path: '/network/people/:key/end',
  access: 'network.manage',
  summary:
    'Let a person stop on his last day, with the reason and who takes his collaborators and villages over',
  params: Key,
  body: z.object({
    version: z.int(),
    on: z.iso.date(),
    because: z.string().trim().min(3).max(1000),
    replacedBy: MeasuredUnitKeySchema.nullable().default(null),
  }),
  response: MemberSchema,
});

export const addTrainingEndpoint = endpoint({
  name: 'network.add-training',
  method: 'POST',
  path: '/network/trainings',
  access: 'network.manage',
  summary: 'State that people of the network attended a class; who is stated already is left out',
  body: z.object({
    keys: z.array(MeasuredUnitKeySchema).min(1).max(500),
    title: z.string().trim().min(3).max(300),
    heldOn: z.iso.date(),
    givenBy: z.string().trim().max(200).default(''),
  }),
  response: z.object({ added: z.number() }),
});

export const inviteMemberEndpoint = endpoint({
  name: 'network.invite',
  method: 'POST',
  path: '/network/people/:key/account',
  access: 'users.manage',
  summary: 'Make the account a person of the network signs in with; its one-time password is shown once',
  params: Key,
  body: z.object({
    username: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9._-]{2,59}$/),
  }),
  response: z.object({ username: z.string(), oneTimePassword: z.string() }),
});

export const memberFormEndpoint = endpoint({
  name: 'network.people-form',
  method: 'GET',
  path: '/network/people-form',
  access: 'network.manage',
  summary: 'The people of an organisation as a sheet; empty lines below are for new ones',
  query: z.object({ agency: z.uuid() }),
  answersFile: true,
});

export const importMembersEndpoint = endpoint({
  name: 'network.import-people',
  method: 'POST',
  path: '/network/people-import',
  access: 'network.manage',
  summary:
    'Take over the people of an organisation from the filled-in sheet; with one wrong row nothing is taken',
  body: z.object({ agency: z.uuid() }),
  upload: true,
  response: z.object({
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    issues: z.array(z.object({ row: z.number(), message: z.string() })),
  }),
});

export const PEOPLE_OF_NETWORK_ENDPOINTS = [
  listMembersEndpoint,
  getMemberEndpoint,
  saveMemberEndpoint,
  endMemberEndpoint,
  addTrainingEndpoint,
  inviteMemberEndpoint,
  memberFormEndpoint,
  importMembersEndpoint,
];
