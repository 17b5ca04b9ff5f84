import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useRepair } from './exchange.queries.ts';

/** What was put right in the whole file at the person's word; each may be taken back until the list is stated. */
export function RepairsPanel({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const repair = useRepair();
  const { id, version, repairs, state } = submission;
  if (repairs.length === 0) return null;
  return (
    <Panel title={t('repairs.title')}>
      {repair.error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(repair.error)}
        </Callout>
      )}
      <ul className="kinds">
        {repairs.map(({ column, header, code }) => (
          <li key={`${column}:${code}`} className="kinds__kind">
            <span className="kinds__what">
              <strong>{t(`repair.${code}` as 'repair.digits-zero-lost')}</strong>
              <span className="muted"> · {t('issues.inColumn', { header })}</span>
            </span>
            {state === 'checked' && (
              <Button
                small
                kind="quiet"
                icon={Undo2}
                isPending={repair.isPending}
                onPress={() => repair.mutate({ params: { id }, body: { version, code, column, undo: true } })}
              >
                {t('repairs.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
