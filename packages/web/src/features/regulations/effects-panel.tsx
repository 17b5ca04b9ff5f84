import { removeEffectEndpoint } from '@ansinh/contract/regulations/comparison.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { EffectForm } from './effect-form.tsx';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Regulation } from './regulations.types.ts';
import './panels.css';

/** What this document does to others and others to it, by date. */
export function EffectsPanel({ regulation }: { readonly regulation: Regulation }) {
  const { t } = useTranslation('regulations');
  const remove = useCommand(removeEffectEndpoint, REGULATION_CHANGES);
  const may = regulation.abilities.includes('record-effects');
  return (
    <div className="panel-body">
      {regulation.effects.length === 0 && <p>{t('effects.none')}</p>}
      <ul className="panel-list">
        {regulation.effects.map(({ direction, effect, other, onDate, targetProvisionId, basis }) => (
          <li key={`${direction} ${effect} ${other.id} ${onDate}`}>
            <div className="panel-list__row">
              <p>
                <b>{t(`effects.${direction}.${effect}`)}</b>{' '}
                <Link to="/van-ban/$id" params={{ id: other.id }}>
                  {[other.code, other.number].filter(Boolean).join(' · ')}
                </Link>{' '}
                {targetProvisionId !== null && <>({targetProvisionId}) </>}
                {t('effects.from', { date: formatDate(onDate) })}
              </p>
              {may && direction === 'acts-on' && (
                <Button
                  small
                  kind="quiet"
                  isPending={remove.isPending}
                  onPress={() =>
                    remove.mutate(
                      {
                        params: { id: regulation.id },
                        query: { targetRegulationId: other.id, effect, onDate },
                      },
                      { onError: (error) => showToast(refusalText(error), 'wrong') },
                    )
                  }
                >
                  {t('effects.takeBack')}
                </Button>
              )}
            </div>
            {basis !== null && <p className="muted">{basis}</p>}
            <p>
              <Link
                to="/van-ban/$id/so-sanh/$otherId"
                params={
                  direction === 'acts-on'
                    ? { id: regulation.id, otherId: other.id }
                    : { id: other.id, otherId: regulation.id }
                }
              >
                {t('compare.sideBySide')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {may && <EffectForm regulation={regulation} />}
    </div>
  );
}
