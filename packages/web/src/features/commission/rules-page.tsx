import type { CommissionRuleView } from '@ansinh/contract/commission/commission.schemas';
import { Plus, Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AddRuleForm } from './add-rule.form.tsx';
import { useRules } from './commission.queries.ts';
import { CommissionSides } from './commission-sides.tsx';
import { EndRuleForm } from './end-rule.form.tsx';
import { useRuleColumns } from './rule-columns.tsx';
import './commission.css';

/** Rules of pay over time, each beside the legal ceiling of its kind. */
export function RulesPage() {
  const { t } = useTranslation('commission');
  const [isNew, setNew] = useState(false);
  const [ending, setEnding] = useState<CommissionRuleView | null>(null);
  const rules = useRules();
  const columns = useRuleColumns(setEnding);
  return (
    <>
      <PageHeader
        title={t('rule.title')}
        asOf={dayInVietnam()}
        actions={
          rules.data?.abilities.includes('add') && (
            <Button kind="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('rule.add')}
            </Button>
          )
        }
      />
      <CommissionSides />
      {rules.data?.items.some(({ certainty }) => certainty === 'unverified') && (
        <div className="pay-notes">
          <Callout tone="amber">{t('rule.certainty2')}</Callout>
        </div>
      )}
      {rules.isPending && <Skeleton lines={6} />}
      {rules.isError && <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data?.items.length === 0 && (
        <EmptyState icon={Scale} title={t('rule.empty')}>
          {t('rule.emptyText')}
        </EmptyState>
      )}
      {rules.data && rules.data.items.length > 0 && (
        <DataTable
          name="commission.rules"
          label={t('rule.title')}
          columns={columns}
          rows={rules.data.items}
          rowKey={({ id }) => id}
          summary={t('rule.count', { count: rules.data.items.length })}
        />
      )}
      {isNew && <AddRuleForm onClose={() => setNew(false)} />}
      {ending !== null && <EndRuleForm rule={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
