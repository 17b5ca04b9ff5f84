import { Calculator, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';
import { PersonCard } from '../parts/person-card.tsx';
import { useField } from '../parts/use-field.ts';
import { useToday } from '../parts/use-today.ts';
import { planTasks } from '../state/day-plan.ts';
import { visitsOfReceipts } from '../state/receipt-book.ts';
import { GoneScreen } from './gone-screen.tsx';

/** Everybody of one household who was given to this collector. */
export function HouseholdScreen({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation('field');
  const { work, visits, receipts } = useField();
  const today = useToday();
  const first = work?.tasks.find(({ id }) => id === taskId);
  if (first === undefined) return <GoneScreen />;
  const members = planTasks(work?.tasks ?? [], [...visits, ...visitsOfReceipts(receipts)], today)
    .filter(
      ({ task }) => task.id === taskId || (first.household !== null && task.household === first.household),
    )
    .toSorted((a, b) => (a.task.name ?? '').localeCompare(b.task.name ?? '', 'vi'));
  const address = members.find(({ task }) => task.address !== null)?.task.address ?? null;
  return (
    <Page
      title={first.householdSize > 1 ? t('household.of', { name: first.name ?? '' }) : (first.name ?? '')}
      under={first.village}
      above="#/"
    >
      <section className="field-card field-place">
        {address !== null && (
          <p className="field-place__line">
            <MapPin size={20} aria-hidden /> {address}
          </p>
        )}
        <p className="field-place__size">
          {t('household.size', { count: first.householdSize, given: members.length })}
        </p>
        <a
          className="field-button"
          href={`#/may-tinh?loai=${first.scheme === 'BHYT' ? 'bhyt' : 'bhxh'}&nguoi=${first.householdSize}`}
        >
          <Calculator size={20} aria-hidden /> {t('household.reckon')}
        </a>
      </section>
      {members.map((planned) => (
        <PersonCard key={planned.task.id} planned={planned} today={today} />
      ))}
    </Page>
  );
}
