import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useReportView } from './report-context.ts';
import { ReturnForm } from './return.form.tsx';

/** Remarks that are written but not sent: how many, and the way to send them. */
export function ReturnBar() {
  const { t } = useTranslation('reports');
  const { remarks } = useReportView();
  const [isOpen, setOpen] = useState(false);
  const count = Object.keys(remarks?.texts ?? {}).length;
  if (count === 0) return null;
  return (
    <div className="report-return-bar no-print">
      <output>{t('remark.waiting', { count })}</output>
      <Button small onPress={() => remarks?.clear()} kind="quiet">
        {t('remark.discard')}
      </Button>
      <Button small kind="primary" icon={Undo2} onPress={() => setOpen(true)}>
        {t('step.return')}
      </Button>
      {isOpen && <ReturnForm onClose={() => setOpen(false)} />}
    </div>
  );
}
