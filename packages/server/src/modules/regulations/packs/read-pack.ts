import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseRegulation, type ParsedRegulation } from '@ansinh/legal-text';
import { z } from 'zod';
import { ROOT } from '../../../platform/installation/root.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { checkPackDuties } from './check-pack-duties.ts';
import { checkPackTargets } from './check-pack-targets.ts';
import { PackDutySchema, PackSchema, type PackDuty, type PackFacts } from './pack.schemas.ts';

/** A regulation as data: its text as read, and the duties a person settled. `errors` in Vietnamese; empty when it may be used. */
export interface Pack {
  readonly facts: PackFacts;
  readonly regulation: ParsedRegulation;
  readonly duties: readonly PackDuty[];
  readonly errors: readonly string[];
}

/** The folder of the packs that come with the product. */
const PACKS_FOLDER: string = join(ROOT, 'packs');

/** Returns the ids of the packs that come with the product, in order. */
export async function packIds(): Promise<string[]> {
  const entries = await readdir(PACKS_FOLDER, { withFileTypes: true }).catch(() => []);
  return entries
    // Column contracts that several packs share lie beside them.
    .filter((entry) => entry.isDirectory() && entry.name !== 'layouts')
    .map(({ name }) => name)
    .sort();
}

/** Returns where a pack that comes with the product lies; refused when there is none of that id. */
export async function packFolder(id: string): Promise<string> {
  if (!(await packIds()).includes(id)) throw new Refusal('regulations.pack_unknown', { pack: id });
  return join(PACKS_FOLDER, id);
}

/** Returns the pack in a folder with every error found in it; refuses files that are missing or of the wrong shape. */
export async function readPack(folder: string): Promise<Pack> {
  const id = basename(folder);
  const open = (name: string): Promise<string> =>
    readFile(join(folder, name), 'utf8').catch(() => {
      throw new Refusal('regulations.file_unreadable', { file: `packs/${id}/${name}`, reason: 'không có tệp' });
    });
  const [packText, source, dutiesText] = [await open('pack.json'), await open('source.txt'), await open('duties.json')];
  const facts = inShape(PackSchema, packText, id, 'pack.json');
  const duties = inShape(z.array(PackDutySchema), dutiesText, id, 'duties.json');
  const parsed = parseRegulation(source);
  const regulation = { ...parsed, document: { ...parsed.document, ...withoutUndefined(facts.document) } };
  const errors = [
    ...checkPackDuties(regulation, duties, facts.schedulePolicy),
    ...checkPackTargets(regulation, facts),
  ];
  if (facts.id !== id) errors.unshift(`pack.json: id là “${facts.id}”, khác tên thư mục “${id}”`);
  return { facts, regulation, duties, errors };
}

function inShape<T>(schema: z.ZodType<T>, text: string, pack: string, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('regulations.pack_broken', { pack, count: 1, first: `${file}: ${(error as Error).message}` });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const first = `${file} [${issue?.path.join('.') ?? ''}]: ${issue?.message ?? ''}`;
  throw new Refusal('regulations.pack_broken', { pack, count: parsed.error.issues.length, first });
}

function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
