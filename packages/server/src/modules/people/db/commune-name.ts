import { sql } from '../../../platform/database/sql.ts';
import { communeName } from '../../directory/index.ts';

/** The newest name of the commune of a person `p`; null where it is not known. */
export const COMMUNE_NAME = communeName(sql`p.commune`);
