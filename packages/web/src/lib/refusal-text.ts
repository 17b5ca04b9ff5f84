import { t } from 'i18next';
import { ApiRefusal } from './api-refusal.ts';

/** Returns the sentence to show for a failed call: the server's own where it gave one, else what its status means. */
export function refusalText(error: unknown): string {
  if (!(error instanceof ApiRefusal)) return t('refused.failed.text');
  if (error.message !== '') return error.message;
  if (error.code === 'offline') return t('refused.offline.text');
  if (error.status === 403) return t('refused.forbidden.text');
  if (error.status === 404) return t('refused.notFound.text');
  return t('refused.failed.text');
}
