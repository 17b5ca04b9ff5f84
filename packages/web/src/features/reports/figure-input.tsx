import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { typedNumber } from '../../ui/grid/typed-number.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { FigureConflict } from './figure-conflict.tsx';
import { typedText } from './figure-text.ts';
import { figureStep } from './figure-step.ts';
import { useReportView } from './report-context.ts';
import { useFetchReport, useSavePart } from './reports.queries.ts';
import type { ReportPart } from './reports.types.ts';

/** Refusals that a reason settles. */
const ASK_AGAIN = ['reports.unit_suspect', 'reports.override_reason_needed'];

interface Props {
  readonly name: string;
  readonly unit: string;
  readonly part: ReportPart;
  /** Enter and the arrows go up and down in it. */
  readonly column: string;
}

/** A figure that is typed. It is saved when the field is left; another number than the system's asks why. */
export function FigureInput({ name, unit, part, column }: Props) {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const save = useSavePart(report.id);
  const fetchReport = useFetchReport(report.id);
  const [typed, setTyped] = useState<string | null>(null);
  const [asking, setAsking] = useState<{ value: number; why: string } | null>(null);
  const [theirs, setTheirs] = useState<ReportPart | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const saved = typedText(part.value, unit);
  const value = typed === null ? part.value : typedNumber(typed, 'decimal');
  const isNumber = value === null || Number.isFinite(value);
  const send = (next: number | null, reason = '', version = part.version): void =>
    save.mutate(
      { key: part.key, body: { version, value: next, reason } },
      {
        onSuccess: () => {
          setTyped(null);
          setAsking(null);
          setTheirs(null);
        },
        onError: (error) => {
          if (error.code === 'reports.changed_meanwhile')
            void fetchReport().then(({ parts }) =>
              setTheirs(parts.find(({ key }) => key === part.key) ?? null),
            );
          else if (next !== null && ASK_AGAIN.includes(error.code))
            setAsking({ value: next, why: refusalText(error) });
        },
      },
    );
  const leave = (): void => {
    if (typed === null || save.isPending || asking !== null) return;
    const step = figureStep(value, part);
    if (step === 'same') setTyped(null);
    else if (step === 'ask' && value !== null)
      setAsking({ value, why: t('override.text', { found: typedText(part.found, unit), stated: typed }) });
    else if (step === 'save') send(value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') setTyped(null);
    const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const all = [
      ...(event.currentTarget
        .closest('table')
        ?.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`) ?? []),
    ];
    const next = all[all.indexOf(event.currentTarget) + by];
    if (next === undefined) event.currentTarget.blur();
    else next.focus();
  };
  const refused = save.isError && asking === null && theirs === null && typed !== null;
  const wrong = isNumber ? (refused ? refusalText(save.error) : undefined) : t('figure.notNumber');
  return (
    <>
      <input
        ref={input}
        className="report-cell__input"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        aria-invalid={wrong !== undefined}
        data-column={column}
        value={typed ?? saved}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {wrong !== undefined && (
        <span className="report-cell__fault report-cell__fault--typed" role="alert">
          {wrong}
        </span>
      )}
      {asking !== null && (
        <ReasonDialog
          title={name}
          verb={t('override.verb')}
          consequence={asking.why}
          label={t('override.reason')}
          hint={t('override.hint')}
          isPending={save.isPending}
          error={save.error !== null && ASK_AGAIN.includes(save.error.code) ? null : save.error}
          onSubmit={(reason) => send(asking.value, reason)}
          onClose={() => {
            setAsking(null);
            setTyped(null);
            save.reset();
          }}
        />
      )}
      {theirs !== null && typed !== null && (
        <FigureConflict
          name={name}
          mine={typed}
          theirs={typedText(theirs.value, unit)}
          who={theirs.editedBy}
          isPending={save.isPending}
          onKeepMine={() => send(value, part.reason, theirs.version)}
          onTakeTheirs={() => {
            setTheirs(null);
            setTyped(null);
          }}
        />
      )}
    </>
  );
}
