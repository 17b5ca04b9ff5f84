import { parseStructure } from '../parse-structure.ts';

/** Returns the ids of a text's provisions with their headings, letterhead and closing left out. */
export function outline(text: string): string[] {
  return parseStructure(text)
    .provisions.filter(({ id }) => !/(?:^|\.)(?:dau|mo-dau|ky)$/.test(id))
    .map(({ id, heading }) => (heading === null ? id : `${id} ${heading}`));
}
