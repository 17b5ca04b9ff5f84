import type { SubmissionDetail } from '@ansinh/contract/coverage/submissions.schemas';
import { Save } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberGrid } from '../../ui/grid/number-grid.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { cellKey, changeTexts, readTexts, sumOfParts, textsOf } from './figure-draft.ts';
import { peopleText } from './figure-text.ts';
import { FlaggedFigures } from './flagged-figures.tsx';
import { useSaveFigures } from './submissions.queries.ts';

const TEN_FOLD = 'coverage.ten_fold';

/** The figures of a month: units down, series across; typed while it is a draft, read-only afterwards. */
export function FigureEditor({ submission }: { readonly submission: SubmissionDetail }) {
  const { t } = useTranslation('coverage');
  const { unit: own, units, series, figures, abilities } = submission;
  const [texts, setTexts] = useState(() => textsOf(figures));
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
          sum: peopleText(sumOfParts(read.cells, code, own.key)),
        }))}
        text={(unit, code) => texts.get(cellKey(unit, code)) ?? ''}
        hint={(unit, code) => beforeText(unit, code)}
        wrong={(unit, code) => (read.unreadable.has(cellKey(unit, code)) ? t('editor.notNumber') : undefined)}
        onChange={(changes, beyond) => {
          setTexts(
            changeTexts(
              texts,
              units.map(({ key }) => key),
              shown.map(({ code }) => code),
              changes,
            ),
          );
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
                    rowVersion: submission.rowVersion,
                  },
                },
                { onSuccess: () => showToast(t('editor.saved')) },
              )
            }
          >
            {t('editor.save')}
          </Button>
          <span className="muted">{t('editor.filled', { count: read.cells.length })}</span>
        </div>
      )}
    </div>
  );

  function beforeText(unit: string, code: string): string | undefined {
    const before = figures.find((figure) => figure.unit === unit && figure.series === code)?.before ?? null;
    return before === null ? undefined : peopleText(before);
  }
}
