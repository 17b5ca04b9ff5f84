import type { CatalogueIndicator } from '@ansinh/contract/indicators/indicators.schemas';
import { Save, Wand2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatSum } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { NumberGrid } from '../../ui/grid/number-grid.tsx';
import { Menu } from '../../ui/menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CheckPanel } from './check-panel.tsx';
import { ImportPlan } from './import-plan.tsx';
import {
  useCheck,
  usePropose,
  useSavePlan,
  type CheckedRows,
  type PlanRow,
  type PlanScope,
} from './indicators.queries.ts';
import { IssueList } from './issue-list.tsx';
import { changeDraft, draftOf, readDraft, takeRows } from './plan-draft.ts';
import { PROPOSAL_METHODS, type ProposalMethod } from './proposal-methods.ts';
import { isPercent, targetText } from './target-text.ts';
import { useLate } from './use-late.ts';

const PAUSE_MS = 450;
const COLUMN = 'value';

interface Props {
  readonly scope: PlanScope;
  readonly indicator: CatalogueIndicator;
  /** Rows as they are saved, proposed or still empty. */
  readonly rows: readonly PlanRow[];
  readonly whole: PlanRow | null;
  /** True when the whole belongs to this plan and may be written. */
  readonly mayWriteWhole: boolean;
  /** The saved plan; absent while it is new. Its version is the one that editing began from. */
  readonly saved?: { readonly id: string; readonly version: number; readonly curve: string };
  readonly method: 'typed' | ProposalMethod;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** The parts of a target as a grid, with the check that runs while one types. */
export function PlanEditor({ scope, indicator, rows, whole, mayWriteWhole, saved, ...props }: Props) {
  const { t } = useTranslation('indicators');
  const [start] = useState(saved);
  const kind = isPercent(indicator) ? 'decimal' : 'whole';
  const [draft, setDraft] = useState(() => draftOf(rows, whole));
  const [method, setMethod] = useState<'typed' | 'import' | ProposalMethod>(props.method);
  const read = useMemo(() => readDraft(draft, kind), [draft, kind]);
  const late = useLate(read, PAUSE_MS);
  const check = useCheck({ ...scope, whole: late.whole, cells: [...late.cells] });
  const propose = usePropose();
  const save = useSavePlan();
  const checked = new Map((check.data?.rows ?? rows).map((row) => [row.unit.key, row]));
  const issuesOf = (key: string) => (check.data?.check.issues ?? []).filter(({ unitKey }) => unitKey === key);
  const take = (given: CheckedRows, by: typeof method): void => {
    setDraft((typed) => takeRows(typed, given.rows, given.whole));
    setMethod(by);
  };
  const refused = (check.data?.check.issues ?? []).some(({ weight }) => weight === 'refuse');
  return (
    <div className="plan-editor">
      <div className="plan-editor__bar no-print">
        {mayWriteWhole && (
          <TextField
            label={t('editor.whole')}
            value={draft.whole}
            onChange={(text) => setDraft({ ...draft, whole: text })}
            inputMode="decimal"
            error={read.isWholeUnreadable ? t('editor.notNumber') : undefined}
          />
        )}
        <Menu
          label={t('editor.propose')}
          trigger={
            <Button icon={Wand2} isPending={propose.isPending}>
              {t('editor.propose')}
            </Button>
          }
          actions={PROPOSAL_METHODS.map((way) => ({
            id: way,
            label: t(`method.${way}`),
            onAction: () =>
              propose.mutate(
                { body: { ...scope, way, ...(read.whole === null ? {} : { whole: read.whole }) } },
                { onSuccess: (given) => take(given, way) },
              ),
          }))}
        />
        <ImportPlan scope={scope} onRead={(given) => take(given, 'import')} />
      </div>
      {propose.isError && (
        <Callout tone="red" isAlert>
          {refusalText(propose.error)}
        </Callout>
      )}
      <NumberGrid
        label={t('editor.label')}
        corner={t('column.unit')}
        columns={[{ id: COLUMN, name: t('editor.value', { unit: indicator.unit }) }]}
        after={(['people', 'before', 'reached', 'headroom'] as const).map((id) => ({
          id,
          name: t(`column.${id}`),
          sum: sumText(id),
        }))}
        rows={rows.map(({ unit }) => {
          const row = checked.get(unit.key);
          const issues = issuesOf(unit.key);
          return {
            id: unit.key,
            name: unit.name,
            note: issues.length === 0 ? undefined : <IssueList issues={issues} />,
            after: [
              formatKnown(row?.people ?? null),
              targetText(row?.before ?? null, indicator),
              targetText(row?.reached ?? null, indicator),
              formatKnown(row?.headroom ?? null),
            ],
          };
        })}
        text={(key) => draft.texts.get(key) ?? ''}
        wrong={(key) => (read.unreadable.has(key) ? t('editor.notNumber') : undefined)}
        onChange={(changes, beyond) => {
          setDraft(
            changeDraft(
              draft,
              rows.map(({ unit }) => unit.key),
              changes,
            ),
          );
          if (beyond > 0) showToast(t('editor.beyond', { count: beyond }), 'wrong');
        }}
        sumsLabel={t('editor.sum')}
      />
      {check.data && (
        <CheckPanel
          check={{
            ...check.data.check,
            issues: check.data.check.issues.filter(({ unitKey }) => unitKey === null),
          }}
          indicator={indicator}
        />
      )}
      {check.isError && <Callout tone="red">{refusalText(check.error)}</Callout>}
      {save.isError && (
        <Callout tone="red" isAlert>
          {refusalText(save.error)}
        </Callout>
      )}
      <div className="plan-editor__foot no-print">
        <Button
          kind="primary"
          icon={Save}
          isPending={save.isPending}
          isDisabled={
            read.cells.length === 0 || read.unreadable.size > 0 || read.isWholeUnreadable || refused
          }
          onPress={() =>
            save.mutate(
              {
                body: {
                  ...scope,
                  ...(start ? { id: start.id, version: start.version, curve: start.curve } : {}),
                  method,
                  whole: mayWriteWhole ? read.whole : null,
                  cells: [...read.cells],
                },
              },
              {
                onSuccess: ({ id }) => {
                  showToast(t('editor.saved'));
                  props.onSaved(id);
                },
              },
            )
          }
        >
          {t('editor.save')}
        </Button>
        <Button onPress={props.onCancel}>{t('editor.cancel')}</Button>
      </div>
    </div>
  );

  function sumText(id: 'people' | 'before' | 'reached' | 'headroom'): string {
    if (id !== 'people' && id !== 'headroom') return '';
    return formatSum([...checked.values()].map((row) => row[id]));
  }
}
