import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AliasForm } from './alias.form.tsx';
import { useRemoveAlias } from './directory.queries.ts';
import type { Agency } from './directory.types.ts';
import { PeriodText } from './period-text.tsx';
import { RemoveFactDialog } from './remove-fact.dialog.tsx';

/** How regulations write the agency besides its names. */
export function AliasesPanel({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('directory');
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Agency['aliases'][number] | null>(null);
  const remove = useRemoveAlias();
  const may = agency.abilities.includes('add-alias');
  const about = { alias: asked?.alias ?? '' };
  return (
    <Panel
      title={t('alias.title')}
      aside={
        may && (
          <Button kind="quiet" small icon={Plus} onPress={() => setAdding(true)}>
            {t('alias.add')}
          </Button>
        )
      }
    >
      {agency.aliases.length === 0 && <p className="muted">{t('alias.none')}</p>}
      <ul className="facts">
        {agency.aliases.map((one) => (
          <li key={one.id} className="facts__row">
            <div className="facts__what">
              <p>{one.alias}</p>
              <p className="facts__marks">
                <PeriodText from={one.from} to={one.to} />
              </p>
            </div>
            {may && (
              <IconButton
                small
                icon={Trash2}
                label={t('alias.remove', { alias: one.alias })}
                onPress={() => setAsked(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {adding && <AliasForm agencyId={agency.id} name={agency.name} onClose={() => setAdding(false)} />}
      <RemoveFactDialog
        fact={asked}
        remove={remove}
        title={t('alias.ask', about)}
        consequence={t('alias.consequence')}
        removed={t('alias.removed', about)}
        onClose={() => setAsked(null)}
      />
    </Panel>
  );
}
