import type { EmployerFact } from '@ansinh/contract/employers/employers.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The list and row a statement stands in, as a link to the list. */
export function FactPlace({ fact }: { readonly fact: EmployerFact }) {
  const { t } = useTranslation('employers');
  if (fact.submissionId === null) return fact.agency ?? t('source.manual');
  const place = t('facts.place', { dataset: fact.dataset ?? '', row: fact.row ?? '' });
  return (
    <Link to={'/trao-doi/ban-gui/$id' as string} params={{ id: fact.submissionId } as never}>
      {place}
    </Link>
  );
}
