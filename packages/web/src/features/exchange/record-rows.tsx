import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { RowsTable } from './rows-table.tsx';
import { TakeRowsForm } from './take-rows.form.tsx';

/** The stated rows, and the way to take them out with a purpose. */
export function RecordRows({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const [isTaking, setTaking] = useState(false);
  return (
    <div className="record-rows">
      {submission.abilities.includes('export') && (
        <div className="step-actions">
          <Button icon={Download} onPress={() => setTaking(true)}>
            {t('take.open')}
          </Button>
        </div>
      )}
      <RowsTable submission={submission} only="good" />
      {isTaking && <TakeRowsForm submission={submission} onClose={() => setTaking(false)} />}
    </div>
  );
}
