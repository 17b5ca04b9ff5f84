import { useActionWords } from './use-action-words.ts';

/** What was done, in words; an action without words of its own shows its name. */
export function ActionLabel({ action }: { readonly action: string }) {
  const [area = '', verb = ''] = action.split('.');
  return useActionWords()[area]?.[verb] ?? action;
}
