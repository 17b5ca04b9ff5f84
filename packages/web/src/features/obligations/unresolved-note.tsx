import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useUnresolved } from './obligations.queries.ts';

/** Tells whoever may repair it that some duties make no work, because the text's agency is not mapped. */
export function UnresolvedNote() {
  const { t } = useTranslation('obligations');
  const may = useMay('obligations.manage');
  const { data } = useUnresolved(may);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Callout tone="amber">
      {t('unresolved.note', { count: data.items.length })}{' '}
      <Link to="/nhiem-vu/chua-giao">{t('unresolved.open')}</Link>
    </Callout>
  );
}
