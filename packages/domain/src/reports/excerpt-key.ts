/** Returns what tells the words of a section apart: who sent them, and of difficulties what they are about. */
export function excerptKey({
  reportId,
  theme,
}: {
  readonly reportId: string;
  readonly theme?: string | null | undefined;
}): string {
  return `${reportId} ${theme ?? ''}`;
}
