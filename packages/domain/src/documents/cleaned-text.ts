import { cleanPasted } from './clean-pasted.ts';

/** Returns a text without what pasting from Word leaves behind, its paragraphs as lines: see cleanPasted. */
export function cleanedText(text: string): string {
  return cleanPasted(text).join('\n');
}
