import { listUnresolvedEndpoint } from '@ansinh/contract/regulations/names.endpoints';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useCall } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useReadingActions } from './reading-actions.ts';
import type { Regulation } from './regulations.types.ts';
import './panels.css';

interface Props {
  readonly regulation: Regulation;
  readonly onShow: (dutyId: string) => void;
}

const USES_SHOWN = 6;

/** Printed names that no agency or group stands behind, where they are used, and the way to map them. */
export function NamesPanel({ regulation, onShow }: Props) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const names = useCall(listUnresolvedEndpoint, { params: { id: regulation.id } });
  if (names.isPending) return <Skeleton lines={6} />;
  if (names.isError) return <ErrorState error={names.error} onRetry={() => void names.refetch()} />;
  const { items, on } = names.data;
  if (items.length === 0)
    return <EmptyState title={t('names.allKnown')}>{t('names.allKnownText')}</EmptyState>;
  return (
    <div className="panel-body">
      <p className="muted">{t('names.asOf', { date: formatDate(on) })}</p>
      <ul className="panel-list">
        {items.map(({ printed, uses }) => (
          <li key={printed}>
            <div className="panel-list__row">
              <p className="panel-list__point">{printed}</p>
              {regulation.abilities.includes('map-names') && (
                <Button small onPress={() => actions.open({ kind: 'map', printed })}>
                  {t('names.map')}
                </Button>
              )}
            </div>
            <p className="panel-list__uses">
              {t('names.uses', { count: uses.length })}
              {uses.slice(0, USES_SHOWN).map(({ dutyId, citation, role, ord }) => (
                <Button
                  key={`${dutyId} ${role} ${String(ord)}`}
                  small
                  kind="quiet"
                  onPress={() => onShow(dutyId)}
                >
                  {citation}
                </Button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
