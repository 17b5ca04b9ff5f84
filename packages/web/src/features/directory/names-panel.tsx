import { useTranslation } from 'react-i18next';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Agency } from './directory.types.ts';
import { PeriodText } from './period-text.tsx';

/** The names an agency has borne, the latest first. */
export function NamesPanel({ agency }: { readonly agency: Agency }) {
  const { t } = useTranslation('directory');
  const names = agency.names.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  return (
    <Panel title={t('agency.names')}>
      <ul className="facts">
        {names.map((one) => (
          <li key={`${one.name} ${one.from ?? ''}`} className="facts__row">
            <div className="facts__what">
              <p className="facts__title">{one.name}</p>
              <p className="facts__marks">
                <span>{one.shortName}</span>
                <span>
                  <PeriodText from={one.from} to={one.to} />
                </span>
                <CertaintyMark certainty={one.certainty} />
              </p>
              {one.note !== null && <p className="muted">{one.note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
