import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PartyLabel } from './party-label.tsx';
import { PartAnswer } from './part-answer.tsx';
import { StepDialog } from './step-dialog.tsx';
import { asVerb, offeredVerbs, verbRule, type Verb } from './verbs.ts';

/** Where the work lies and what this person may do next; `?step=` opens a step at once. */
export function StepsPanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const navigate = useNavigate();
  const asked = asVerb((useSearch({ strict: false }) as { step?: string }).step);
  const verbs = offeredVerbs(occurrence.abilities);
  // Once open, a dialog stays even if somebody else's step takes its verb away: it then shows what he did.
  const [chosen, setChosen] = useState<Verb | null>(asked && verbs.includes(asked) ? asked : null);
  const rare = verbs.filter((verb) => verbRule(verb).weight === 'rare');
  const usual = verbs.filter((verb) => verbRule(verb).weight !== 'rare');
  const close = (): void => {
    setChosen(null);
    if (asked) void navigate({ to: '.', search: {}, replace: true, resetScroll: false });
  };
  return (
    <Panel title={t('steps.title')}>
      <p className="steps__where">
        {occurrence.holder ? (
          <>
            {t('steps.holder')}{' '}
            <strong>
              <PartyLabel party={occurrence.holder} />
            </strong>
            .{' '}
          </>
        ) : null}
        {t(`steps.state.${occurrence.state}`)}
      </p>
      <div className="steps">
        {usual.map((verb, index) => (
          <Button
            key={verb}
            kind={index === 0 && verbRule(verb).weight === 'primary' ? 'primary' : 'secondary'}
            onPress={() => setChosen(verb)}
          >
            {t(`verb.${verb}.label`)}
          </Button>
        ))}
        <PartAnswer occurrence={occurrence} />
        {rare.length > 0 && (
          <Menu
            label={t('steps.more')}
            trigger={
              <Button kind="quiet" icon={Ellipsis}>
                {t('steps.more')}
              </Button>
            }
            actions={rare.map((verb) => ({
              id: verb,
              label: t(`verb.${verb}.label`),
              danger: verbRule(verb).danger === true,
              onAction: () => setChosen(verb),
            }))}
          />
        )}
        {verbs.length === 0 && <p className="muted">{t('steps.none')}</p>}
      </div>
      {chosen && <StepDialog key={chosen} verb={chosen} occurrence={occurrence} onClose={close} />}
    </Panel>
  );
}
