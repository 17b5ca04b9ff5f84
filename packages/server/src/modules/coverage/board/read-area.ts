import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import { boardUnits, partsOn, unitWithPath, type BoardPart, type BoardUnit } from '../db/board-units.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import { knownLinks } from './known-links.ts';

/** What a board is about: a unit, its parts on the board's boundaries, and the successions their earlier figures go through. */
export interface BoardArea {
  readonly unit: BoardUnit;
  /** From the top down to the parent. */
  readonly path: readonly BoardUnit[];
  readonly parts: readonly BoardPart[];
  readonly ownLinks: readonly SuccessionLink[];
  readonly partLinks: readonly SuccessionLink[];
}

/**
 * Returns the area of a unit on the boundaries of a board, or null when the caller sees no such unit. A unit that is no more has its
 * last boundaries. One that was not there yet has, on the boundaries of that day, the former units it came from as its parts.
 */
export async function readArea(tx: Tx, key: string, frame: BoardFrame): Promise<BoardArea | null> {
  const line = await unitWithPath(tx, key);
  const unit = line.at(-1);
  if (!unit) return null;
  const path = line.slice(0, -1);
  if (unit.from > frame.boundariesOn) {
    const links = await knownLinks(tx, [key]);
    const formers = links.filter(({ to, from }) => to === key && from !== key).map(({ from }) => from);
    const parts = (await boardUnits(tx, [...new Set(formers)])).map((part) => ({ ...part, addsUp: true }));
    return { unit, path, parts, ownLinks: links, partLinks: [] };
  }
  const ended = unit.to !== null && unit.to < frame.boundariesOn;
  const parts = await partsOn(tx, key, ended ? (unit.to ?? '') : frame.boundariesOn);
  const stoodThroughout = [unit, ...parts].every(({ from }) => from.slice(0, 7) <= (frame.months[0] ?? ''));
  if (ended || frame.view === 'was' || stoodThroughout)
    return { unit, path, parts, ownLinks: [], partLinks: [] };
  const ownLinks = await knownLinks(tx, [key]);
  const partLinks = await knownLinks(
    tx,
    parts.map((part) => part.key),
  );
  return { unit, path, parts, ownLinks, partLinks };
}
