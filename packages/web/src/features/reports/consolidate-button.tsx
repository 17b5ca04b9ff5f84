import { useNavigate } from '@tanstack/react-router';
import { Combine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useConsolidate } from './reports.queries.ts';

interface Props {
  readonly roundId: string;
  readonly period: string;
  readonly small?: boolean;
}

/** Makes the consolidated report of a round and opens it. */
export function ConsolidateButton({ roundId, period, small = false }: Props) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const consolidate = useConsolidate();
  return (
    <Button
      kind="primary"
      small={small}
      icon={Combine}
      isPending={consolidate.isPending}
      aria-label={t('consolidated.makeOf', { period })}
      // The page knows of the report before everything on it is read again, and takes this button away: it opens the report all the same.
      onPress={() =>
        void consolidate.mutateAsync({ params: { roundId } }).then(
          ({ id }) => navigate({ to: '/bao-cao/$reportId', params: { reportId: id } }),
          (error: ApiRefusal) => showToast(refusalText(error), 'wrong'),
        )
      }
    >
      {t('consolidated.make')}
    </Button>
  );
}
