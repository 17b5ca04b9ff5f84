import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { evidenceRows } from './evidence-rows.ts';
import { useSaidText } from './use-said-text.ts';
import './evidence-panel.css';

type Evidence = FindingDetail['evidence'][number];

/** Kinds of finding that rest on the newest list of insured units not having the employer at all. */
const ABSENT_FROM_INSURED = [
  'employer.insures-nobody',
  'employer.resumed-not-insured',
  'employer.deducted-undeclared',
];

/** The rows a finding rests on, side by side: what differs is marked, each with the list it comes from. */
export function EvidencePanel({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const { nameOf, textOf, sourceOf } = useSaidText();
  const { evidence } = finding;
  const isAbsent =
    ABSENT_FROM_INSURED.includes(finding.rule) && !evidence.some(({ kind }) => kind === 'insured');
  return (
    <Panel title={t('evidence.title')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="evidence-scroll" aria-label={t('evidence.title')} tabIndex={0}>
        <table className="evidence-table">
          <thead>
            <tr>
              <th scope="col">{t('evidence.field')}</th>
              {evidence.map((one) => (
                <th key={keyOf(one)} scope="col">
                  <span className="evidence-table__source">{sourceOf(one.source)}</span>
                  <span className="evidence-table__from">
                    {[one.agency, one.period === null ? formatDate(one.statedOn) : periodText(one.period)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
              ))}
              {isAbsent && (
                <th scope="col">
                  <span className="evidence-table__source">{sourceOf('social-insurance')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {evidenceRows(evidence).map(({ key, values, differs }, index, rows) => (
              <tr key={key} data-differs={differs || undefined}>
                <th scope="row">
                  {nameOf(key)}
                  {differs && <span className="evidence-table__sign">{t('evidence.differs')}</span>}
                </th>
                {values.map((value, at) => (
                  <td key={keyOf(evidence[at])} data-label={sourceOf(evidence[at]?.source ?? '')}>
                    {key === 'name' && differs ? (
                      <MarkedText
                        text={textOf(key, value)}
                        against={textOf(key, values.find((_, n) => n !== at) ?? null)}
                      />
                    ) : (
                      textOf(key, value) || <span className="muted">–</span>
                    )}
                  </td>
                ))}
                {isAbsent && index === 0 && (
                  <td rowSpan={rows.length} className="evidence-table__absent">
                    {t('evidence.absent')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('evidence.from')}</th>
              {evidence.map((one) => (
                <td key={keyOf(one)} data-label={sourceOf(one.source)}>
                  <FromList evidence={one} />
                </td>
              ))}
              {isAbsent && <td className="muted">–</td>}
            </tr>
          </tfoot>
        </table>
      </section>
    </Panel>
  );
}

/** Which list the row stands in, and where; a link for whoever may see the list. */
function FromList({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('reconciliation');
  const { dataset, submissionId, submissionSeen, row } = evidence;
  if (submissionId === null)
    return t(evidence.kind === 'identity-check' ? 'evidence.answer' : 'evidence.byHand');
  const where = t('evidence.place', { dataset: dataset ?? '', row: row ?? '' });
  if (!submissionSeen) return where;
  return (
    <Link to={'/trao-doi/ban-gui/$id' as string} params={{ id: submissionId } as never}>
      {where}
    </Link>
  );
}

function keyOf(evidence: Evidence | undefined): string {
  return `${evidence?.source ?? ''}${evidence?.kind ?? ''}${evidence?.submissionId ?? ''}${evidence?.row ?? ''}`;
}
