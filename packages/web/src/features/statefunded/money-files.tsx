import type { Money } from '@ansinh/contract/statefunded/findings.schemas';
import { FileCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useMay } from '../../lib/session.tsx';
import { Basis } from '../../ui/basis.tsx';
import { Button } from '../../ui/button.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { moneyFileAddress, useProveMoney } from './statefunded.queries.ts';

/** The certified files the caller's agency makes, and the periods of its duty that they prove. */
export function MoneyFiles({ money }: { readonly money: Money }) {
  const { t } = useTranslation('statefunded');
  const prove = useProveMoney();
  const mayProve = useMay('statefunded.check');
  const { files, from, to } = money;
  if (files.length === 0) return null;
  return (
    <Panel title={t('money.files')}>
      <p>{t('money.filesText')}</p>
      {files.map(({ kind, basis, periods }) => (
        <div key={kind} className="sf-tools">
          <ExportLink href={moneyFileAddress({ kind, from, to })} label={t(`money.file.${kind}`)} />
          {basis !== null && <Basis basis={basis} />}
          {mayProve &&
            periods.map(({ occurrenceId, label }) => (
              <Button
                key={occurrenceId}
                icon={FileCheck}
                isPending={prove.isPending}
                onPress={() =>
                  prove.mutate(
                    { body: { kind, from, to, occurrenceId } },
                    {
                      onSuccess: ({ file }) => showToast(t('money.proved', { file })),
                      onError: (error) => showToast(refusalText(error), 'wrong'),
                    },
                  )
                }
              >
                {t('money.prove', { label })}
              </Button>
            ))}
          {periods.length === 0 && <span className="muted">{t('money.noDuty')}</span>}
        </div>
      ))}
    </Panel>
  );
}
