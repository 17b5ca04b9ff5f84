import { useTranslation } from 'react-i18next';
import type { VillageGroup } from '../state/list-groups.ts';
import { HouseholdLine } from './household-line.tsx';

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
        {households.map((group) => (
          <li key={group.key}>
            <HouseholdLine group={group} today={today} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
