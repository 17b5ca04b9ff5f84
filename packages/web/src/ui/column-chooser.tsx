import { Columns3 } from 'lucide-react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import type { Column } from './data-table.types.ts';
import type { ColumnChoice } from './use-column-choice.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly choice: ColumnChoice<Row>;
}

/** A button that opens the list of columns with tick boxes. */
export function ColumnChooser<Row>({ columns, choice }: Props<Row>) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button kind="quiet" small icon={Columns3}>
        {t('table.columns')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="column-chooser" aria-label={t('table.columns')}>
          {columns.slice(1).map((column) => (
            <Checkbox
              key={column.id}
              isSelected={choice.isShown(column.id)}
              onChange={() => choice.toggle(column.id)}
            >
              {column.header}
            </Checkbox>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
