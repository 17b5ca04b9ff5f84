import type { DatasetSchema, MappingSchema } from '@ansinh/contract/exchange/exchange.schemas';
import type { listMappingsEndpoint } from '@ansinh/contract/exchange/mappings.endpoints';
import type { z } from 'zod';
import type { CallResult } from '../../lib/api.ts';

/** A list with its clause, columns and parties. */
export type DatasetDetail = z.output<typeof DatasetSchema>;

/** Which column of the file is which column of the list. */
export type Mapping = z.output<typeof MappingSchema>;

/** How one header of the agency's files is read. */
export type Remembered = CallResult<typeof listMappingsEndpoint>['items'][number];
