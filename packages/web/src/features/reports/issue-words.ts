import type { IssueItem } from './reports.types.ts';

/** Returns a difficulty as one paragraph: its theme, what is difficult and what is proposed. */
export function issueWords({ difficulty, proposal }: IssueItem, theme: string, proposes: string): string {
  return `${theme}: ${difficulty}${proposal === '' ? '' : `\n${proposes}: ${proposal}`}`;
}
