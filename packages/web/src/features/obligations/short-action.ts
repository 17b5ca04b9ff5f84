const LONGEST = 140;

/** Returns the action cut at a word to at most `longest` characters, with "…" when something was cut. */
export function shortAction(action: string, longest: number = LONGEST): string {
  if (action.length <= longest) return action;
  const cut = action.slice(0, longest);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > longest / 2 ? blank : longest).replace(/[\s,;:.]+$/u, '')}…`;
}
