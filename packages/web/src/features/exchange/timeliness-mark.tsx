import type { SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';

/** On time, late, or without a due day. */
export function TimelinessMark({ submission }: { readonly submission: Pick<SubmissionRow, 'timeliness'> }) {
  const { t } = useTranslation('exchange');
  const { timeliness } = submission;
  if (timeliness === 'none') return <span className="muted">{t('timeliness.none')}</span>;
  return <Badge tone={timeliness === 'on_time' ? 'green' : 'red'}>{t(`timeliness.${timeliness}`)}</Badge>;
}
