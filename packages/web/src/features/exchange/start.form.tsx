import { useNavigate, useSearch } from '@tanstack/react-router';
import { readPeriod } from '@ansinh/vietnamese/read-period';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DatasetDetail } from './exchange.types.ts';
import { useStart } from './exchange.queries.ts';
import { periodsToSend } from './periods-to-send.ts';
import { sendFile } from './uploads.ts';

const OTHER = 'other';
const ACCEPTED = ['.xlsx', '.xls', '.ods', '.csv', '.txt', '.tsv', '.htm', '.html'];
const MOST_BYTES = 2 * 1024 ** 3;

/** Which period the file is for, and the file. The upload begins at once and goes on while the person works elsewhere. */
export function StartForm({ dataset }: { readonly dataset: DatasetDetail }) {
  const { t } = useTranslation('exchange');
  const { ky } = useSearch({ strict: false });
  const navigate = useNavigate();
  const start = useStart();
  const { agency } = useSession();
  const periods = periodsToSend(dataset, agency.id, dayInVietnam());
  const first = periods.find(({ periodKey }) => periodKey === ky)?.periodKey ?? periods[0]?.periodKey;
  const [period, setPeriod] = useState<string>(ky !== undefined && first !== ky ? OTHER : (first ?? OTHER));
  const [other, setOther] = useState(ky ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const typed = other.trim();
  const read = typed === '' || typed === ky ? null : readPeriod(typed);
  const isUnread = period === OTHER && typed !== '' && typed !== ky && read === null;
  const wanted = period === OTHER ? (read?.key ?? typed) : period;
  const take = (files: readonly File[]): void => {
    const [file] = files;
    if (!file || start.isPending) return;
    if (file.size === 0 || file.size > MOST_BYTES) {
      setProblem(t(file.size === 0 ? 'submit.empty' : 'submit.tooLarge', { file: file.name }));
      return;
    }
    if (isUnread) {
      setProblem(t('submit.periodUnread', { period: typed }));
      return;
    }
    setProblem(null);
    start.mutate(
      {
        body: {
          datasetId: dataset.id,
          fileName: file.name,
          sizeBytes: file.size,
          ...(wanted === '' ? {} : { period: wanted }),
        },
      },
      {
        onSuccess: ({ id }) => {
          void sendFile(id, file);
          void navigate({ to: '/trao-doi/ban-gui/$id', params: { id } });
        },
        onError: (error) => setProblem(refusalText(error)),
      },
    );
  };
  return (
    <Panel title={t('submit.title')}>
      {problem !== null && (
        <Callout tone="red" isAlert>
          {problem}
        </Callout>
      )}
      <div className="start-period">
        {periods.length > 0 && (
          <Select
            label={t('submit.period')}
            choices={[
              ...periods.map(({ periodKey, periodLabel, due, isSent }) => ({
                id: periodKey,
                label: periodLabel,
                ...(isSent
                  ? { detail: t('submit.replaces') }
                  : due === null
                    ? {}
                    : { detail: t('submit.due', { date: formatDate(due) }) }),
              })),
              { id: OTHER, label: t('submit.otherPeriod') },
            ]}
            value={period}
            onChange={setPeriod}
          />
        )}
        {period === OTHER && (
          <TextField
            label={periods.length > 0 ? t('submit.whichPeriod') : t('submit.period')}
            hint={read === null ? t('submit.periodHint') : t('submit.periodRead', { period: read.label })}
            value={other}
            onChange={setOther}
            optional
          />
        )}
      </div>
      {start.isPending ? (
        <Skeleton lines={3} />
      ) : (
        <FileDrop title={t('submit.drop')} hint={t('submit.dropHint')} accept={ACCEPTED} onFiles={take} />
      )}
      <p className="muted">{t('submit.next')}</p>
    </Panel>
  );
}
