import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';

interface Props {
  readonly weeks: readonly {
    readonly week: string;
    readonly visits: number;
    readonly people: number;
    readonly joined: number;
  }[];
}

/** The last weeks' visits, newest first, each with a bar against the busiest. */
export function WeeksTable({ weeks }: Props) {
  const { t } = useTranslation('outreach');
  const most = Math.max(1, ...weeks.map(({ visits }) => visits));
  return (
    <table className="outreach-weeks-table">
      <caption className="visually-hidden">{t('people.weeks')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.week')}</th>
          <th scope="col">{t('people.visits')}</th>
          <th scope="col">{t('people.met')}</th>
          <th scope="col">{t('people.joined')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ week, visits, people, joined }) => (
          <tr key={week}>
            <th scope="row">{formatDate(week)}</th>
            <td>
              <span
                className="outreach-bar"
                style={{ width: `${String((100 * visits) / most)}%` }}
                aria-hidden
              />
              {formatNumber(visits)}
            </td>
            <td>{formatNumber(people)}</td>
            <td>{formatNumber(joined)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
