import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Returns the refusal for input of the wrong shape; it names the first wrong field and what is wrong with it. */
export function inputRefusal(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const code =
    issue?.code === 'custom' && isRefusalCode(issue.message) ? issue.message : 'platform.input_invalid';
  return new Refusal(code, { field: issue?.path.join('.') || 'nội dung', problem: issue?.code ?? 'invalid' });
}

function isRefusalCode(message: string): boolean {
  return /^[a-z-]+\.[a-z_]+$/.test(message);
}
