import { availableParallelism } from 'node:os';
import type { ListInput } from './io/byte-source.ts';
import { readWarmList, writeWarmList } from './workers/warm-list-file.ts';
import { jobOf, PEOPLE, type LinkOptions } from './link-people.ts';
import { features } from './people/people-features.ts';
import type { WarmList } from './workers/prepare-lists.ts';
import type { LinkageReport } from './workers/run-linkage.ts';
import { startLinkage, startPacking } from './workers/start-linkage.ts';

/** A list of people kept packed, so that small lists are linked to it without reading it again. Not changed by linking. */
export class PeopleRegister {
  readonly #warm: WarmList;

  private constructor(warm: WarmList) {
    this.#warm = warm;
  }

  /** Packs a list. */
  static async build(input: ListInput, { threads, memoryMb }: LinkOptions = {}): Promise<PeopleRegister> {
    return new PeopleRegister(
      await startPacking({
        features: PEOPLE,
        a: input,
        threads: threads ?? Math.min(8, availableParallelism()),
        memoryMb: memoryMb ?? 4096,
      }),
    );
  }

  /** Loads a register saved before; throws when the file is damaged or was saved by another version of the weights. */
  static async load(path: string): Promise<PeopleRegister> {
    return new PeopleRegister(await readWarmList(path, features.version));
  }

  /** Saves the register; the file appears under its name only when whole. Returns its SHA-256. */
  save(path: string): Promise<string> {
    return writeWarmList(path, this.#warm, features.version);
  }

  get rows(): number {
    return this.#warm.list.rows;
  }

  /** Links a list to the register; pairs are (row of the register, row of the list). */
  link(list: ListInput, options: LinkOptions = {}): Promise<LinkageReport> {
    return startLinkage({ ...jobOf(list, undefined, options), a: this.#warm, b: list });
  }
}
