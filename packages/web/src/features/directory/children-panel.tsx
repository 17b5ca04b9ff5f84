import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { AgencyLink } from './agency-link.tsx';
import type { Agency } from './directory.types.ts';
import { KindLabel } from './kind-label.tsx';

/** Agencies below this one on the day looked at. */
export function ChildrenPanel({ agency, on }: { readonly agency: Agency; readonly on: string | undefined }) {
  const { t } = useTranslation('directory');
  if (agency.children.length === 0) return null;
  return (
    <Panel
      title={t('agency.children')}
      aside={
        <span className="muted">
          {t('list.count', { count: agency.children.length, number: agency.children.length })}
        </span>
      }
    >
      <ul className="facts">
        {agency.children.map((child) => (
          <li key={child.id} className="facts__row">
            <div className="facts__what">
              <AgencyLink agency={child} on={on} />
              <p className="facts__marks">
                <KindLabel kind={child.kind} />
                {child.territory !== null && <span>{child.territory.name}</span>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
