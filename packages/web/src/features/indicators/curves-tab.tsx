import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { usePaceCurves, type KeptPaceCurve } from './base.queries.ts';
import { CurveBars } from './curve-bars.tsx';
import { CurveForm } from './curve.form.tsx';

/** The named courses of a year that a target may follow: the share of the growth each month should bring. */
export function CurvesTab() {
  const { t } = useTranslation('indicators');
  const curves = usePaceCurves();
  const [edited, setEdited] = useState<KeptPaceCurve | 'new' | null>(null);
  if (curves.isError) return <ErrorState error={curves.error} onRetry={() => void curves.refetch()} />;
  if (!curves.data) return <Skeleton lines={6} />;
  const maySave = curves.data.abilities.includes('save');
  const columns: Column<KeptPaceCurve>[] = [
    { id: 'name', header: t('curve.name'), width: '14rem', cell: ({ name }) => name },
    { id: 'course', header: t('curve.course'), cell: ({ weights }) => <CurveBars weights={weights} /> },
    {
      id: 'certainty',
      header: t('denominator.certainty'),
      cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
    },
    { id: 'plans', header: t('curve.plans'), numeric: true, cell: ({ plans }) => formatNumber(plans) },
    { id: 'note', header: t('curve.note'), width: '22rem', cell: ({ note }) => note },
    ...(maySave
      ? [
          {
            id: 'tools',
            header: t('denominator.tools'),
            cell: (curve: KeptPaceCurve) => (
              <IconButton
                small
                icon={Pencil}
                label={t('curve.edit', { name: curve.name })}
                onPress={() => setEdited(curve)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="base-data">
      <p className="muted">{t('curve.lead')}</p>
      <DataTable
        name="indicators.curves"
        label={t('base.curves')}
        columns={columns}
        rows={curves.data.items}
        rowKey={({ code }) => code}
        summary={t('curve.count', { count: curves.data.items.length })}
        tools={
          maySave && (
            <Button small icon={Plus} onPress={() => setEdited('new')}>
              {t('curve.add')}
            </Button>
          )
        }
      />
      {edited !== null && (
        <CurveForm
          curve={edited === 'new' ? null : edited}
          onStale={() => {
            setEdited(null);
            void curves.refetch();
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
