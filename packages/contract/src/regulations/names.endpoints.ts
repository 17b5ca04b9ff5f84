import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { DutyRoleSchema, DutySchema, UnresolvedNameSchema } from './duty.schemas.ts';

const Id = z.object({ id: z.uuid() });
/** Exactly one of the two. */
const Target = z.object({
  agencyId: z.uuid().nullable().default(null),
  groupCode: z.string().max(80).nullable().default(null),
});

export const listUnresolvedEndpoint = endpoint({
  name: 'regulations.list-unresolved',
  method: 'GET',
  path: '/regulations/:id/unresolved',
  access: 'regulations.read',
  summary: 'Printed names nobody stands behind yet, with likely agencies on the document date',
  params: Id,
  response: z.object({ on: z.iso.date(), items: z.array(UnresolvedNameSchema) }),
});

export const setDutyPartyEndpoint = endpoint({
  name: 'regulations.set-duty-party',
  method: 'PUT',
  path: '/duties/:id/parties/:role/:ord',
  access: 'regulations.edit',
  summary: 'Say which agency or group one printed name of one duty means',
  params: Id.extend({ role: DutyRoleSchema, ord: z.coerce.number().int().min(0) }),
  body: Target,
  response: DutySchema,
});

export const mapNameEndpoint = endpoint({
  name: 'regulations.map-name',
  method: 'POST',
  path: '/regulations/:id/map-name',
  access: 'regulations.edit',
  summary: 'Say what a printed name means everywhere in this regulation; `remember` makes it an alias',
  params: Id,
  body: Target.extend({ printed: z.string().trim().min(1).max(500), remember: z.boolean().default(false) }),
  response: z.object({ mapped: z.number().int(), unresolved: z.number().int() }),
});

export const NAME_ENDPOINTS: readonly Endpoint[] = [
  listUnresolvedEndpoint,
  setDutyPartyEndpoint,
  mapNameEndpoint,
];
