import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Wrench } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useRepair } from './exchange.queries.ts';

export type Kind = SubmissionAnswer['issueKinds'][number];

interface Props {
  readonly submission: SubmissionAnswer;
  readonly chosen: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

/** What is wrong, by kind and column, with the one way to put a whole kind right where there is one. */
export function KindsTable({ submission, chosen, onChoose }: Props) {
  const { t } = useTranslation('exchange');
  const repair = useRepair();
  const { id, version, issueKinds, abilities } = submission;
  const ordered = issueKinds.toSorted((one, other) => Number(one.warning) - Number(other.warning));
  const mayRepair = abilities.includes('repair');
  return (
    <>
      {repair.error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(repair.error)}
        </Callout>
      )}
      <ul className="kinds">
        {ordered.map((kind) => {
          const { column, code, header, count } = kind;
          const isChosen = chosen?.code === code && chosen.column === column;
          return (
            <li key={`${column ?? ''}:${code}`} className="kinds__kind">
              <Badge tone={kind.warning ? 'amber' : 'red'}>
                {t(kind.warning ? 'issues.warning' : 'issues.wrong')}
              </Badge>
              <span className="kinds__what">
                <strong>{t(`issue.${code}` as 'issue.required')}</strong>
                {header !== null && <span className="muted"> · {t('issues.inColumn', { header })}</span>}
              </span>
              <span className="kinds__count">{t('issues.cells', { count, shown: formatNumber(count) })}</span>
              <span className="kinds__actions">
                <Button
                  small
                  kind="quiet"
                  aria-pressed={isChosen}
                  onPress={() => onChoose(isChosen ? null : kind)}
                >
                  {t(isChosen ? 'issues.showAll' : 'issues.show')}
                </Button>
                {kind.repairable && mayRepair && column !== null && (
                  <Button
                    small
                    icon={Wrench}
                    isPending={repair.isPending}
                    onPress={() => repair.mutate({ params: { id }, body: { version, code, column } })}
                  >
                    {t(`repair.${code}` as 'repair.digits-zero-lost')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
