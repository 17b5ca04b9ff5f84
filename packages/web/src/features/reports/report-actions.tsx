import { Link, useNavigate } from '@tanstack/react-router';
import { useIsMutating } from '@tanstack/react-query';
import { CircleCheckBig, FilePen, FileText, RefreshCw, Send, Undo2, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { ReportStepDialogs, type AskedStep } from './report-step-dialogs.tsx';
import { useReportView } from './report-context.ts';
import { SAVING, useAcceptReport, useRefreshReport, useReportDocument } from './reports.queries.ts';

/** What the reader may do with a report now. Steps wait until what is written is saved. */
export function ReportActions() {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const { report } = useReportView();
  const [asking, setAsking] = useState<AskedStep | null>(null);
  const isSaving = useIsMutating({ mutationKey: SAVING }) > 0;
  const accept = useAcceptReport();
  const refresh = useRefreshReport();
  const write = useReportDocument();
  const { id, version, abilities, documentId } = report;
  const params = { reportId: id };
  const may = (one: (typeof abilities)[number]): boolean => abilities.includes(one);
  const onError = (error: ApiRefusal): void => showToast(refusalText(error), 'wrong');
  return (
    <>
      {may('propose') && (
        <Button kind="primary" icon={UserCheck} isDisabled={isSaving} onPress={() => setAsking('propose')}>
          {t('step.propose')}
        </Button>
      )}
      {may('submit') && (
        <Button kind="primary" icon={Send} isDisabled={isSaving} onPress={() => setAsking('submit')}>
          {t('step.submit')}
        </Button>
      )}
      {may('accept') && (
        <Button
          kind="primary"
          icon={CircleCheckBig}
          isPending={accept.isPending}
          onPress={() =>
            accept.mutate(
              { params, body: { version } },
              { onSuccess: () => showToast(t('done.accept')), onError },
            )
          }
        >
          {t('step.accept')}
        </Button>
      )}
      {may('hand-back') && (
        <Button icon={Undo2} onPress={() => setAsking('hand-back')}>
          {t('step.hand-back')}
        </Button>
      )}
      {may('return') && (
        <Button icon={Undo2} onPress={() => setAsking('return')}>
          {t('step.return')}
        </Button>
      )}
      {may('refresh') && (
        <Button
          icon={RefreshCw}
          isPending={refresh.isPending}
          isDisabled={isSaving}
          onPress={() =>
            refresh.mutate(
              { params, body: { version } },
              {
                onSuccess: ({ changed }) => showToast(t('done.refresh', { count: changed.length })),
                onError,
              },
            )
          }
        >
          {t('step.refresh')}
        </Button>
      )}
      {may('document') && documentId === null && (
        <Button
          kind={may('accept') || may('submit') ? 'secondary' : 'primary'}
          icon={FileText}
          isPending={write.isPending}
          onPress={() =>
            write.mutate(
              { params, body: { version } },
              {
                onSuccess: ({ documentId: written }) =>
                  void navigate({ to: '/cong-van/$id', params: { id: written } }),
                onError,
              },
            )
          }
        >
          {t('step.document')}
        </Button>
      )}
      {documentId !== null && (
        <Link to="/cong-van/$id" params={{ id: documentId }} className="button button--secondary">
          <FileText size={16} aria-hidden />
          {t('step.openDocument')}
        </Link>
      )}
      {may('revise') && (
        <Button kind="quiet" icon={FilePen} onPress={() => setAsking('revise')}>
          {t('step.revise')}
        </Button>
      )}
      {asking !== null && <ReportStepDialogs asking={asking} onClose={() => setAsking(null)} />}
    </>
  );
}
