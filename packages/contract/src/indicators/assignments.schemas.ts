import { z } from 'zod';
import { AgencyCodeSchema, AgencyKindSchema, AgencyLevelSchema } from '../directory/agency.schemas.ts';
import { UnitKindSchema } from './indicators.schemas.ts';

/** Who assigns targets to whom, as a clause of a regulation says. A pack lists what its document settles. */
export const AssignmentSchema = z.strictObject({
  from: UnitKindSchema.exclude(['collaborator']),
  to: UnitKindSchema.exclude(['province']),
  /** Kind and level of the agency that assigns; `code` where the clause names that one agency. */
  assigner: z.strictObject({
    kind: AgencyKindSchema,
    level: AgencyLevelSchema,
    code: AgencyCodeSchema.optional(),
  }),
  /** Id of the clause. */
  basis: z.string().min(1),
  /** Periods the clause assigns for. */
  periods: z.array(z.enum(['year', 'quarter', 'month', 'week'])).min(1),
  note: z.string().default(''),
});
