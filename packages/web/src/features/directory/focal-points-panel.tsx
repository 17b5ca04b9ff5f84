import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useRemoveFocalPoint } from './directory.queries.ts';
import type { Agency, FocalPoint } from './directory.types.ts';
import { FocalPointForm } from './focal-point.form.tsx';
import { PeriodText } from './period-text.tsx';
import { RemoveFactDialog } from './remove-fact.dialog.tsx';

/** Whom other agencies call, about what. */
export function FocalPointsPanel({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('directory');
  const [edited, setEdited] = useState<FocalPoint | 'new' | null>(null);
  const [asked, setAsked] = useState<FocalPoint | null>(null);
  const remove = useRemoveFocalPoint();
  const may = agency.abilities.includes('manage-focal-points');
  const about = { name: asked?.name ?? '' };
  return (
    <Panel
      title={t('focal.title')}
      aside={
        may && (
          <Button kind="quiet" small icon={Plus} onPress={() => setEdited('new')}>
            {t('focal.add')}
          </Button>
        )
      }
    >
      {agency.focalPoints.length === 0 && <p className="muted">{t('focal.none')}</p>}
      <ul className="facts">
        {agency.focalPoints.map((point) => (
          <li key={point.id} className="facts__row">
            <div className="facts__what">
              <p className="facts__title">{point.name}</p>
              {point.position !== '' && <p>{point.position}</p>}
              {point.topic !== '' && <p>{t('focal.about', { topic: point.topic })}</p>}
              <p className="facts__marks">
                {point.phone !== null && <a href={`tel:${point.phone}`}>{point.phone}</a>}
                {point.email !== null && <a href={`mailto:${point.email}`}>{point.email}</a>}
                <span>
                  <PeriodText from={point.from} to={point.to} />
                </span>
                {point.basis !== '' && <span>{t('life.basis', { basis: point.basis })}</span>}
              </p>
            </div>
            {may && (
              <div className="facts__tools">
                <IconButton
                  small
                  icon={Pencil}
                  label={t('focal.edit', { name: point.name })}
                  onPress={() => setEdited(point)}
                />
                <IconButton
                  small
                  icon={Trash2}
                  label={t('focal.remove', { name: point.name })}
                  onPress={() => setAsked(point)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited !== null && (
        <FocalPointForm
          agency={agency}
          {...(edited === 'new' ? {} : { point: edited })}
          onClose={() => setEdited(null)}
        />
      )}
      <RemoveFactDialog
        fact={asked}
        remove={remove}
        title={t('focal.ask', about)}
        consequence={t('focal.consequence')}
        removed={t('focal.removed', about)}
        onClose={() => setAsked(null)}
      />
    </Panel>
  );
}
