import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { dedupePeople, linkPeople, REVIEW_FROM, type LinkOptions } from './link-people.ts';
import { features } from './people/people-features.ts';
import type { LinkageReport } from './workers/run-linkage.ts';

/** The artefacts of a run, each by its SHA-256: files, packed lists, pairs with decisions, clusters. */
export interface LinkArtefacts {
  readonly files: readonly string[];
  /** Version of keys and weights, and the thresholds. */
  readonly weights: string;
  readonly thresholds: { readonly match: number | 'chosen'; readonly review: number };
  readonly packed: readonly string[];
  readonly pairs: string;
  readonly clusters: string;
  readonly report: LinkageReport;
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function known(path: string): Promise<LinkArtefacts | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LinkArtefacts;
  } catch {
    return undefined;
  }
}

/**
 * Links two files (or finds duplicates in one, with `fileB` undefined) and writes the artefacts beside the pairs, as
 * `<out>.json`. A run whose files, weights and thresholds are those of the artefacts, with the pairs still as written, is not
 * repeated: `reused` says so.
 */
export async function linkOnce(
  fileA: string,
  fileB: string | undefined,
  options: LinkOptions & { readonly out: string },
): Promise<{ readonly artefacts: LinkArtefacts; readonly reused: boolean }> {
  const files = await Promise.all([fileA, ...(fileB === undefined ? [] : [fileB])].map(hashOfFile));
  const thresholds = {
    match: options.match ?? ('chosen' as const),
    review: options.review ?? REVIEW_FROM,
  };
  const basis = { files, weights: features.version, thresholds };
  const path = `${options.out}.json`;
  const before = await known(path);
  if (before !== undefined && sameBasis(before, basis)) {
    const pairs = await hashOfFile(options.out).catch(() => '');
    if (pairs === before.pairs) return { artefacts: before, reused: true };
  }
  const run = { ...options, clusters: true };
  const report = await (fileB === undefined ? dedupePeople(fileA, run) : linkPeople(fileA, fileB, run));
  const artefacts: LinkArtefacts = {
    ...basis,
    packed: report.packedHashes ?? [],
    pairs: report.pairsHash,
    clusters: report.clusters?.hash ?? '',
    report,
  };
  await writeFile(`${path}.part`, `${JSON.stringify(artefacts, null, 2)}\n`);
  await rename(`${path}.part`, path);
  return { artefacts, reused: false };
}

function sameBasis(
  before: LinkArtefacts,
  basis: Pick<LinkArtefacts, 'files' | 'weights' | 'thresholds'>,
): boolean {
  const { files, weights, thresholds } = before;
  return JSON.stringify({ files, weights, thresholds }) === JSON.stringify(basis);
}
