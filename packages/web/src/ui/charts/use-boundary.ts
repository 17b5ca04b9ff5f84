import { useQuery } from '@tanstack/react-query';
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

/** Reads a boundary file once a session; the same shapes are returned as long as it is the same file. */
export const useBoundary = (file: BoundaryFile) =>
  useQuery({
    queryKey: ['boundaries', file],
    queryFn: ({ signal }) => fetchShapes(file, signal),
    staleTime: Infinity,
    structuralSharing: false,
  });
