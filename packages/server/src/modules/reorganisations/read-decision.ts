import { readFile } from 'node:fs/promises';
import { Refusal } from '../../platform/refusal.ts';

/** Returns what a decision's file says. Refuses a file that is not there or no JSON, naming the place where reading stopped. */
export async function readDecision(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR')
      throw new Refusal('reorganisations.decision_not_found', { file });
    throw error;
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal('reorganisations.decision_not_json', { file, place: placeOf(text, error.message) });
  }
}

function placeOf(text: string, message: string): string {
  const at = /position (\d+)/u.exec(message)?.[1];
  if (at === undefined) return '';
  const lines = text.slice(0, Number(at)).split('\n');
  return `, dòng ${String(lines.length)}, cột ${String((lines.at(-1) ?? '').length + 1)}`;
}
