import type { DatasetSchema, MappingSchema } from '@ansinh/contract/exchange/exchange.schemas';
import type { z } from 'zod';

/** A list with its clause, columns and parties. */
export type DatasetDetail = z.output<typeof DatasetSchema>;

/** Which column of the file is which column of the list. */
export type Mapping = z.output<typeof MappingSchema>;
