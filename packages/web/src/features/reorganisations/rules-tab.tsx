import { Check, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { showToast } from '../../ui/toast-store.ts';
import { useRemoveRule, type Reorganisation, type Rule } from './reorganisations.queries.ts';
import { RuleForm } from './rule.form.tsx';

/** Where each kind of open work goes; a rule counts once a person has confirmed it. */
export function RulesTab({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const [edited, setEdited] = useState<Rule | 'new' | null>(null);
  const [removed, setRemoved] = useState<Rule | null>(null);
  const remove = useRemoveRule();
  const { id, version } = reorganisation;
  const mayChange = reorganisation.abilities.includes('change');
  const columns: Column<Rule>[] = [
    { id: 'kind', header: t('column.kind'), width: '14rem', cell: ({ kind }) => t(`kind.${kind}`) },
    {
      id: 'agency',
      header: t('column.ruleAgency'),
      cell: ({ agencyName }) => agencyName ?? <span className="muted">{t('rules.all')}</span>,
    },
    {
      id: 'way',
      header: t('column.way'),
      width: '20rem',
      cell: ({ way, toName }) =>
        way === 'agency' ? t('rules.toAgency', { name: toName ?? '' }) : t(`way.${way}`),
    },
    {
      id: 'confirmed',
      header: t('column.confirmed'),
      cell: ({ confirmedBy, confirmedAt }) =>
        confirmedBy === null || confirmedAt === null ? (
          <Badge tone="amber">{t('rules.proposed')}</Badge>
        ) : (
          `${confirmedBy}, ${formatDateTime(confirmedAt)}`
        ),
    },
  ];
  if (mayChange)
    columns.push({
      id: 'tools',
      header: t('column.tools'),
      cell: (rule) => (
        <span className="rule-tools">
          <Button small icon={Check} onPress={() => setEdited(rule)}>
            {rule.confirmedBy === null ? t('rules.confirm') : t('rules.change')}
          </Button>
          {rule.agency !== null && (
            <Button small icon={Trash2} onPress={() => setRemoved(rule)}>
              {t('rules.remove')}
            </Button>
          )}
        </span>
      ),
    });
  return (
    <>
      <p className="muted">{t('rules.lead')}</p>
      <DataTable
        name="reorganisations.rules"
        label={t('tab.rules')}
        columns={columns}
        rows={reorganisation.rules}
        rowKey={({ kind, agency }) => `${kind} ${agency ?? ''}`}
        tools={
          mayChange && (
            <Button small icon={Plus} onPress={() => setEdited('new')}>
              {t('rules.add')}
            </Button>
          )
        }
      />
      {edited !== null && (
        <RuleForm
          reorganisation={reorganisation}
          rule={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      {removed !== null && (
        <ConfirmDialog
          isOpen
          title={t('rules.removeTitle', { agency: removed.agencyName ?? removed.agency ?? '' })}
          verb={t('rules.removeVerb')}
          isPending={remove.isPending}
          onConfirm={() =>
            remove.mutate(
              { params: { id }, body: { version, kind: removed.kind, agency: removed.agency ?? '' } },
              {
                onSuccess: () => setRemoved(null),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
          onClose={() => setRemoved(null)}
        >
          <p>{t('rules.removeText', { kind: t(`kind.${removed.kind}`).toLowerCase() })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
