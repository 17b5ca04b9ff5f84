import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useMay } from '../../lib/session.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { ownStep } from './own-step.ts';
import { periodOf } from './period-of.ts';
import { ReportStateMark } from './report-state.tsx';
import { useOpenReport } from './reports.queries.ts';
import type { ReportRound } from './reports.types.ts';
import { useNames } from './use-names.ts';

/** What the own agency owes in a round, and the next step as a button. */
export function OwnCell({ round }: { readonly round: ReportRound }) {
  const { t } = useTranslation('reports');
  const { own } = round;
  const nameOf = useNames();
  const navigate = useNavigate();
  const open = useOpenReport();
  const may = { work: useMay('reports.work'), approve: useMay('reports.approve') };
  if (own === null) return null;
  if (own.exempt) return <Badge>{t('standing.exempt')}</Badge>;
  const step = ownStep(own, may);
  const words = step === 'none' ? '' : t(`own.${step}`);
  const spoken = `${words}: ${nameOf(round)}, ${periodOf(round)}`;
  const urgent = step === 'write' || step === 'approve' || step === 'revise';
  return (
    <span className="report-own">
      {own.state === null ? (
        <Badge>{t('standing.not-started')}</Badge>
      ) : (
        <ReportStateMark state={own.state} />
      )}
      {step === 'begin' && (
        <Button
          small
          kind="primary"
          aria-label={spoken}
          isPending={open.isPending}
          onPress={() =>
            open.mutate(
              { body: { occurrenceId: own.occurrenceId } },
              {
                onSuccess: ({ id }) => void navigate({ to: '/bao-cao/$reportId', params: { reportId: id } }),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {words}
        </Button>
      )}
      {step === 'duty' && (
        <Link
          to="/nhiem-vu/$id"
          params={{ id: own.occurrenceId }}
          aria-label={spoken}
          className="button button--small button--quiet"
        >
          {words}
        </Link>
      )}
      {own.reportId !== null && step !== 'none' && step !== 'begin' && (
        <Link
          to="/bao-cao/$reportId"
          params={{ reportId: own.reportId }}
          aria-label={spoken}
          className={`button button--small ${urgent ? 'button--primary' : 'button--quiet'}`}
        >
          {words}
        </Link>
      )}
    </span>
  );
}
