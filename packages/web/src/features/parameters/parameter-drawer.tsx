import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EarlierValues } from './earlier-values.tsx';
import { ParameterCorrectionForm } from './parameter-correction.form.tsx';
import { ParameterForm } from './parameter.form.tsx';
import {
  useEarlierParameters,
  useParameterHistory,
  type EarlierParameter,
  type Parameter,
} from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';
import './parameters.css';

interface Props {
  readonly name: string;
  readonly maySet: boolean;
  readonly onClose: () => void;
}

/** Every period of one parameter, the latest first, with basis and certainty. */
export function ParameterDrawer({ name, maySet, onClose }: Props) {
  const { t } = useTranslation('parameters');
  const words = useParameterWords();
  const history = useParameterHistory(name);
  const earlier = useEarlierParameters(name);
  const [adding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<Parameter | null>(null);
  const rows = history.data?.items.toSorted((a, b) => b.from.localeCompare(a.from)) ?? [];
  if (adding)
    return (
      <ParameterForm name={name} {...(rows[0] ? { last: rows[0] } : {})} onClose={() => setAdding(false)} />
    );
  if (correcting !== null)
    return (
      <ParameterCorrectionForm
        row={correcting}
        onClose={() => setCorrecting(null)}
        onStale={() => void history.refetch()}
      />
    );
  return (
    <Drawer
      title={words.nameOf(name)}
      isOpen
      onClose={onClose}
      {...(maySet
        ? {
            foot: (
              <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
                {t('form.newValue')}
              </Button>
            ),
          }
        : {})}
    >
      {history.isPending && <Skeleton lines={6} />}
      {history.isError && <ErrorState error={history.error} onRetry={() => void history.refetch()} />}
      <ol className="periods" aria-label={t('history')}>
        {rows.map((row) => (
          <Period
            key={row.from}
            row={row}
            earlier={earlier.data?.items.filter(({ from }) => from === row.from) ?? []}
            {...(maySet ? { onCorrect: () => setCorrecting(row) } : {})}
          />
        ))}
      </ol>
    </Drawer>
  );
}

interface PeriodProps {
  readonly row: Parameter;
  readonly earlier: readonly EarlierParameter[];
  /** Absent: the viewer may not. */
  readonly onCorrect?: () => void;
}

function Period({ row, earlier, onCorrect }: PeriodProps) {
  const { t } = useTranslation('parameters');
  const { valueOf, noteOf } = useParameterWords();
  const today = dayInVietnam();
  const isNow = row.from <= today && (row.to === null || row.to >= today);
  return (
    <li className="periods__one">
      <p className="periods__value">
        {valueOf(row)} {isNow && <Badge tone="action">{t('now')}</Badge>}
      </p>
      <p>
        {row.to === null
          ? t('since', { from: formatDate(row.from) })
          : t('between', { from: formatDate(row.from), to: formatDate(row.to) })}
      </p>
      <p>{t('basis', { basis: row.basis })}</p>
      <p className="periods__marks">
        <CertaintyMark certainty={row.certainty} />
        {row.note !== '' && <span className="muted">{noteOf(row.note)}</span>}
      </p>
      {earlier.length > 0 && <EarlierValues rows={earlier} />}
      {onCorrect && (
        <p>
          <Button small icon={Pencil} onPress={onCorrect}>
            {t('correction.open')}
          </Button>
        </p>
      )}
    </li>
  );
}
