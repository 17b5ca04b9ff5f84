import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import {
  CommitteeFieldsSchema,
  CommitteeSchema,
  FocalPointFieldsSchema,
  FocalPointSchema,
} from './contacts.schemas.ts';

const Id = z.object({ id: z.uuid() });

export const addFocalPointEndpoint = endpoint({
  name: 'directory.add-focal-point',
  method: 'POST',
  path: '/agencies/:id/focal-points',
  access: 'focal-points.manage',
  summary: 'Name a focal point; an agency administrator only for the own agency',
  params: Id,
  body: FocalPointFieldsSchema,
  response: FocalPointSchema,
});

export const changeFocalPointEndpoint = endpoint({
  name: 'directory.change-focal-point',
  method: 'PATCH',
  path: '/focal-points/:id',
  access: 'focal-points.manage',
  summary: 'Replace what is known of a focal point',
  params: Id,
  body: FocalPointFieldsSchema.extend({ version: z.number().int() }),
  response: FocalPointSchema,
});

export const removeFocalPointEndpoint = endpoint({
  name: 'directory.remove-focal-point',
  method: 'DELETE',
  path: '/focal-points/:id',
  access: 'focal-points.manage',
  summary: 'Remove a focal point entered by mistake; one who leaves gets a last day instead',
  params: Id,
});

export const addCommitteeEndpoint = endpoint({
  name: 'directory.add-committee',
  method: 'POST',
  path: '/agencies/:id/committees',
  access: 'directory.manage',
  summary: 'Enter the decision that composes a steering committee or working group, with its members',
  params: Id,
  body: CommitteeFieldsSchema,
  response: CommitteeSchema,
});

export const changeCommitteeEndpoint = endpoint({
  name: 'directory.change-committee',
  method: 'PATCH',
  path: '/committees/:id',
  access: 'directory.manage',
  summary: 'Replace decision, term and members of one composition',
  params: Id,
  body: CommitteeFieldsSchema.extend({ version: z.number().int() }),
  response: CommitteeSchema,
});

export const removeCommitteeEndpoint = endpoint({
  name: 'directory.remove-committee',
  method: 'DELETE',
  path: '/committees/:id',
  access: 'directory.manage',
  summary: 'Remove a composition entered by mistake',
  params: Id,
});

export const CONTACT_ENDPOINTS: readonly Endpoint[] = [
  addFocalPointEndpoint,
  changeFocalPointEndpoint,
  removeFocalPointEndpoint,
  addCommitteeEndpoint,
  changeCommitteeEndpoint,
  removeCommitteeEndpoint,
];
