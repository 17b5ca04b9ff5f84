import { useQueries } from '@tanstack/react-query';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import { readShapes, type MapShape } from './map-shapes.ts';

/** A boundary file under /boundaries, without its ending: "communes-2025/51". */
export type BoundaryFile = string;

async function fetchShapes(file: BoundaryFile, signal: AbortSignal): Promise<readonly MapShape[]> {
  const answer = await fetch(`/boundaries/${file}.geojson`, { signal });
  if (!answer.ok)
    throw new ApiRefusal({ code: 'boundaries', message: '', params: {}, requestId: '' }, answer.status);
  return readShapes(await answer.json());
}

/** Reads the named boundary files once a session and returns their shapes together; undefined while they come. */
export function useBoundaries(files: readonly BoundaryFile[]): {
  readonly shapes: readonly MapShape[] | undefined;
  readonly failed: boolean;
} {
  return useQueries({
    queries: files.map((file) => ({
      queryKey: ['boundaries', file],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchShapes(file, signal),
      staleTime: Infinity,
    })),
    combine: (results) => ({
      failed: results.some(({ isError }) => isError),
      shapes: results.every(({ data }) => data !== undefined)
        ? results.flatMap(({ data }) => data ?? [])
        : undefined,
    }),
  });
}
