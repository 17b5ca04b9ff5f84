import { useNavigate } from '@tanstack/react-router';
import { Combine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
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
      onPress={() =>
        consolidate.mutate(
          { params: { roundId } },
          {
            onSuccess: ({ id }) => void navigate({ to: '/bao-cao/$reportId', params: { reportId: id } }),
            onError: (error) => showToast(refusalText(error), 'wrong'),
          },
        )
      }
    >
      {t('consolidated.make')}
    </Button>
  );
}
