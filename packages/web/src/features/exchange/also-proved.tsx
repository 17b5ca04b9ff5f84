import type { SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { TimelinessMark } from './timeliness-mark.tsx';

/** Work of other regulations that the same file proves, each with its own due day. */
export function AlsoProved({ submission }: { readonly submission: SubmissionRow }) {
  const { t } = useTranslation('exchange');
  return (
    <ul>
      {submission.alsoProves.map((work) => (
        <li key={work.occurrenceId}>
          <Link to="/nhiem-vu/$id" params={{ id: work.occurrenceId }}>
            {`${work.basis.regulationCode}, ${work.basis.citation}`}
          </Link>{' '}
          <TimelinessMark submission={work} />
          {work.due !== null && ` ${t('submit.due', { date: formatDate(work.due) })}`}
        </li>
      ))}
    </ul>
  );
}
