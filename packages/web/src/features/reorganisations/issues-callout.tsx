import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import type { Reorganisation } from './reorganisations.queries.ts';

const SHOWN = 8;

/** What is wrong with a set, or which parts have no share yet: said before anybody rehearses. */
export function IssuesCallout({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const { issues, counts, state, abilities } = reorganisation;
  const waits = state === 'rehearsed' && abilities.includes('change') && !abilities.includes('switch-on');
  return (
    <div className="reorganisation-callouts">
      {issues.length > 0 && (
        <Callout tone="red">
          <p>{t('issues.title', { count: issues.length })}</p>
          <ul className="reorganisation-issues">
            {issues.slice(0, SHOWN).map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {issues.length > SHOWN && <p>{t('issues.more', { count: issues.length - SHOWN })}</p>}
        </Callout>
      )}
      {issues.length === 0 && waits && <Callout tone="amber">{t('issues.rules')}</Callout>}
      {counts.withoutWeight > 0 && (
        <Callout tone="amber">{t('issues.withoutWeight', { count: counts.withoutWeight })}</Callout>
      )}
    </div>
  );
}
