import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberGrid } from '../../ui/grid/number-grid.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  beforeOf,
  cellKey,
  changeTexts,
  readTexts,
  sumOfParts,
  textsOf,
  type FigureTexts,
} from './figure-draft.ts';
import { FlaggedFigures } from './flagged-figures.tsx';
import { useSaveFigures } from './submissions.queries.ts';

const TEN_FOLD = 'coverage.ten_fold';

/** What is typed and not saved yet, over the version of the figures it began from. */
export interface UnsavedFigures {
  readonly texts: FigureTexts;
  readonly rowVersion: number;
}

interface Props {
  readonly submission: SubmissionDetail;
  readonly unsaved: UnsavedFigures | null;
  readonly onType: (unsaved: UnsavedFigures | null) => void;
}

/** The figures of a month: units down, series across; typed while it is a draft, read-only afterwards. */
export function FigureEditor({ submission, unsaved, onType }: Props) {
  const { t } = useTranslation('coverage');
  const { unit: own, units, series, figures, abilities } = submission;
  const saved = useMemo(() => textsOf(figures), [figures]);
  const before = useMemo(() => beforeOf(figures), [figures]);
  const texts = unsaved?.texts ?? saved;
  const [confirmed, setConfirmed] = useState(false);
  const read = useMemo(() => readTexts(texts), [texts]);
  const save = useSaveFigures();
  const mayWrite = abilities.includes('save');
  const stated = new Set(figures.map((figure) => figure.series));
  const shown = mayWrite ? series : series.filter(({ code }) => stated.has(code));
  const asksAgain = save.error?.code === TEN_FOLD;
  return (
    <div className="figure-editor">
      {mayWrite && <p className="muted no-print">{t('editor.hint')}</p>}
      <NumberGrid
        label={t('editor.label')}
        corner={t('column.unit')}
        rows={units.map(({ key, name }) => ({ id: key, name, isReadOnly: !mayWrite }))}
        columns={shown.map(({ code, name }) => ({
          id: code,
          name,
          sum: formatKnown(sumOfParts(read.cells, code, own.key)),
        }))}
        text={(unit, code) => texts.get(cellKey(unit, code)) ?? ''}
        hint={(unit, code) => before.get(cellKey(unit, code))}
        wrong={(unit, code) => (read.unreadable.has(cellKey(unit, code)) ? t('editor.notNumber') : undefined)}
        onChange={(changes, beyond) => {
          onType({
            texts: changeTexts(
              texts,
              units.map(({ key }) => key),
              shown.map(({ code }) => code),
              changes,
            ),
            rowVersion: unsaved?.rowVersion ?? submission.rowVersion,
          });
          if (beyond > 0) showToast(t('editor.beyond', { count: beyond }), 'wrong');
        }}
        sumsLabel={t('editor.sum')}
      />
      <FlaggedFigures figures={figures} units={units} series={series} />
      {save.isError && (
        <Callout tone="red" isAlert>
          <p>{refusalText(save.error)}</p>
          {asksAgain && (
            <Checkbox isSelected={confirmed} onChange={setConfirmed}>
              {t('editor.confirm')}
            </Checkbox>
          )}
        </Callout>
      )}
      {mayWrite && (
        <div className="figure-editor__foot no-print">
          <Button
            kind="primary"
            icon={Save}
            isPending={save.isPending}
            isDisabled={read.unreadable.size > 0 || (asksAgain && !confirmed)}
            onPress={() =>
              save.mutate(
                {
                  body: {
                    unit: own.key,
                    month: submission.month,
                    asOf: submission.asOf,
                    estimated: submission.estimated,
                    dueOn: submission.dueOn,
                    reason: submission.reason,
                    cells: [...read.cells],
                    confirmed,
                    rowVersion: unsaved?.rowVersion ?? submission.rowVersion,
                  },
                },
                {
                  onSuccess: () => {
                    onType(null);
                    setConfirmed(false);
                    showToast(t('editor.saved'));
                  },
                },
              )
            }
          >
            {t('editor.save')}
          </Button>
          <span className="muted">
            {t('editor.filled', { count: read.cells.length })}
            {unsaved !== null && ` · ${t('editor.unsaved')}`}
          </span>
        </div>
      )}
    </div>
  );
}
