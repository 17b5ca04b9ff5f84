import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import type { Regulation } from './regulations.types.ts';
import './panels.css';

/** How what the text leaves open was settled, and what the reading was unsure of. */
export function SettlementsPanel({ regulation }: { readonly regulation: Regulation }) {
  const { t } = useTranslation('regulations');
  const { settlements, warnings } = regulation;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list without buttons must scroll by keyboard
    <section className="panel-body" aria-label={t('settlements.title')} tabIndex={0}>
      <p className="muted">{t('settlements.explain')}</p>
      {settlements.length === 0 && warnings.length === 0 && <p>{t('settlements.none')}</p>}
      <ol className="panel-list">
        {settlements.map(({ point, resolution }) => (
          <li key={point}>
            <p className="panel-list__point">{point}</p>
            <p>{resolution}</p>
          </li>
        ))}
      </ol>
      {warnings.length > 0 && (
        <>
          <h3>{t('settlements.warnings')}</h3>
          {warnings.map(({ code, message }, index) => (
            <Callout key={`${code} ${String(index)}`} tone="amber">
              {message}
            </Callout>
          ))}
        </>
      )}
    </section>
  );
}
