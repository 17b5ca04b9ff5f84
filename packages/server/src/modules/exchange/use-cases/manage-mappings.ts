import {
  correctMappingEndpoint,
  forgetMappingEndpoint,
  listMappingsEndpoint,
} from '@ansinh/contract/exchange/mappings.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { confirmedColumns, refuseMissing } from '../confirmed-columns.ts';
import {
  correctStoredMapping,
  forgetStoredMapping,
  listStoredMappings,
  type StoredMapping,
} from '../db/mappings.repo.ts';

/** Returns how the headers of the agency's files are read. */
export const listMappings = useCase({
  name: 'exchange.list-mappings',
  access: 'exchange.submit',
  input: inputOf(listMappingsEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => {
    const stored = actor.agencyId === null ? [] : await listStoredMappings(tx, actor.agencyId);
    return {
      items: stored.map(({ layout, headerHash, columns, fileColumns, confirmedBy, confirmedAt }) => ({
        layout: layout.id,
        title: layout.title,
        header: headerHash,
        fileColumns: knownColumns({ fileColumns, columns }).map((column) => ({ ...column, samples: [] })),
        columns: layout.columns.map(({ key, header, required }) => ({
          key,
          header,
          required,
          index: columns[key] ?? null,
          by: 'remembered' as const,
          confidence: 1,
        })),
        confirmedBy,
        confirmedAt,
      })),
    };
  },
});

/** Says anew which column is which for files with one header. */
export const correctMapping = useCase({
  name: 'exchange.correct-mapping',
  access: 'exchange.submit',
  input: inputOf(correctMappingEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    const { agencyId } = actingAgency(actor);
    const [stored] = await listStoredMappings(tx, agencyId, input);
    if (!stored) throw new Refusal('platform.not_found');
    const columns = confirmedColumns(stored.layout, knownColumns(stored), input.columns);
    refuseMissing(stored.layout, columns);
    const placed = Object.fromEntries(columns.map(({ key, index }) => [key, index]));
    await correctStoredMapping(tx, agencyId, input, placed, actor.id);
    audit({ subject: `column-mapping:${input.layout}`, detail: { header: input.header } });
  },
});

/** Forgets how files with one header are read; the next one is recognised anew. */
export const forgetMapping = useCase({
  name: 'exchange.forget-mapping',
  access: 'exchange.submit',
  input: inputOf(forgetMappingEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    if (!(await forgetStoredMapping(tx, actingAgency(actor).agencyId, input)))
      throw new Refusal('platform.not_found');
    audit({ subject: `column-mapping:${input.layout}`, detail: { header: input.header } });
  },
});

/** The columns of the file; of what was confirmed before headers were kept, only those that were placed are known. */
function knownColumns({
  fileColumns,
  columns,
}: Pick<StoredMapping, 'fileColumns' | 'columns'>): StoredMapping['fileColumns'] {
  if (fileColumns.length > 0) return fileColumns;
  const placed = Object.values(columns).filter((index) => index !== null);
  return placed.toSorted((one, other) => one - other).map((index) => ({ index, header: '' }));
}
