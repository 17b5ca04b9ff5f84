import { openReportEndpoint, workReportEndpoint } from '@ansinh/contract/reports/reports.endpoints';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/language.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useMay } from '../../lib/session.tsx';
import { useCall, useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast-store.ts';
import '../../ui/button.css';

/** The report by which the work is done, and the way to it; nothing for work that is no report. */
export function ReportPanel({ occurrenceId }: { readonly occurrenceId: string }) {
  const { t } = useTranslation('obligations');
  const navigate = useNavigate();
  const begin = useCommand(openReportEndpoint, ['reports.', 'obligations.']);
  const work = useCall(workReportEndpoint, { params: { occurrenceId } }, { enabled: useMay('reports.read') });
  const report = work.data?.report ?? null;
  if (report === null || report.abilities.length === 0) return null;
  const { title, titleEn, roundId, reportId, abilities } = report;
  const name = currentLanguage() === 'en' ? titleEn : title;
  return (
    <Panel title={t('report.title')}>
      <p>{name}</p>
      <div className="steps">
        {abilities.includes('begin') && (
          <Button
            kind="primary"
            isPending={begin.isPending}
            onPress={() =>
              begin.mutate(
                { body: { occurrenceId } },
                {
                  onSuccess: ({ id }) =>
                    void navigate({ to: '/bao-cao/$reportId', params: { reportId: id } }),
                  onError: (error) => showToast(refusalText(error), 'wrong'),
                },
              )
            }
          >
            {t('report.begin')}
          </Button>
        )}
        {reportId !== null && (
          <Link to="/bao-cao/$reportId" params={{ reportId }} className="button button--primary">
            {t('report.open')}
          </Link>
        )}
        {abilities.includes('round') && (
          <Link to="/bao-cao/ky/$roundId" params={{ roundId }} className="button button--secondary">
            {t('report.round')}
          </Link>
        )}
      </div>
    </Panel>
  );
}
