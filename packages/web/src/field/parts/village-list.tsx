import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { VillageGroup } from '../state/list-groups.ts';
import { PersonLine } from './person-line.tsx';

/** People by village and household; each household opens its card. */
export function VillageList({
  groups,
  today,
}: {
  readonly groups: readonly VillageGroup[];
  readonly today: string;
}) {
  const { t } = useTranslation('field');
  return groups.map(({ village, people, households }) => (
    <section key={village} className="field-village">
      <h2 className="field-village__name">
        {village === '' ? t('list.noVillage') : village}
        <span className="field-village__count">{t('list.people', { count: people })}</span>
      </h2>
      <ul className="field-cards">
        {households.map(({ key, address, people: members }) => (
          <li key={key}>
            <a className="field-card field-card--link" href={`#/ho/${members[0]?.task.id ?? ''}`}>
              <span className="field-card__body">
                {members.map((planned) => (
                  <PersonLine key={planned.task.id} planned={planned} today={today} />
                ))}
                {address !== '' && <span className="field-card__address">{address}</span>}
              </span>
              <ChevronRight size={22} aria-hidden className="field-card__arrow" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
