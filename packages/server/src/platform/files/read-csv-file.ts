import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

/** Returns the rows of a CSV file with a header (values as text) and the file's SHA-256 in hex. */
export async function readCsvFile(
  path: string,
): Promise<{ sha256: string; rows: Readonly<Record<string, string>>[] }> {
  const bytes = await readFile(path);
  const parsed = Papa.parse<Record<string, string>>(bytes.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const problem = parsed.errors[0];
  if (problem) throw new Error(`${path}, row ${(problem.row ?? 0) + 2}: ${problem.message}`);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), rows: parsed.data };
}
