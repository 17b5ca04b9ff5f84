import { useState } from 'react';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Modal } from '../../ui/modal.tsx';
import { useImportPlan, type ImportedRows, type PlanScope } from './indicators.queries.ts';

interface Props {
  readonly scope: PlanScope;
  readonly onRead: (rows: ImportedRows) => void;
}

/** Reads the figures of a table file into the grid; what could not be read is said row by row. Nothing is stored yet. */
export function ImportPlan({ scope, onRead }: Props) {
  const { t } = useTranslation('indicators');
  const [isOpen, setOpen] = useState(false);
  const read = useImportPlan(scope);
  const unread = read.data?.unread ?? [];
  return (
    <>
      <Button
        icon={FileUp}
        onPress={() => {
          read.reset();
          setOpen(true);
        }}
      >
        {t('import.open')}
      </Button>
      <Modal title={t('import.open')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <FileDrop
          title={t('import.drop')}
          hint={t('import.hint')}
          accept={['.xlsx', '.xls', '.ods', '.csv']}
          onFiles={([file]) => {
            if (file === undefined) return;
            read.mutate(file, {
              onSuccess: (rows) => {
                onRead(rows);
                if (rows.unread.length === 0) setOpen(false);
              },
            });
          }}
        />
        {read.isError && (
          <Callout tone="red" isAlert>
            {refusalText(read.error)}
          </Callout>
        )}
        {unread.length > 0 && (
          <Callout tone="amber">
            <p>{t('import.unread', { count: unread.length })}</p>
            <ul className="issues">
              {unread.map(({ row, text, why }) => (
                <li key={row}>{t('import.row', { row, text, why })}</li>
              ))}
            </ul>
          </Callout>
        )}
      </Modal>
    </>
  );
}
