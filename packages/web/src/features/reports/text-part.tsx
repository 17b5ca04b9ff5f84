import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/text-area.tsx';
import { PartConflict } from './part-conflict.tsx';
import { useReportView } from './report-context.ts';
import type { ReportPart } from './reports.types.ts';
import { SaveState } from './save-state.tsx';
import { usePartDraft } from './use-part-draft.ts';

interface Props {
  readonly label: string;
  readonly part: ReportPart;
}

/** The words of a section: written, or read. */
export function TextPart({ label, part }: Props) {
  const { t } = useTranslation('reports');
  const { mayWrite } = useReportView();
  if (mayWrite) return <TextEditor label={label} part={part} />;
  return part.text.trim() === '' ? (
    <p className="muted">{t('section.nothing')}</p>
  ) : (
    <div className="report-words">{part.text}</div>
  );
}

function TextEditor({ label, part }: Props) {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const draft = usePartDraft({
    reportId: report.id,
    part,
    read: ({ text }) => text,
    write: (text: string) => ({ text }),
  });
  if (draft.theirs !== null) {
    const other = draft.theirs;
    return (
      <PartConflict
        who={other.editedBy}
        mine={draft.value}
        theirs={other.text}
        onKeepMine={() => draft.keepMine(draft.value)}
        onTakeTheirs={draft.takeTheirs}
        onJoin={() => draft.keepMine(`${other.text}\n${draft.value}`)}
      />
    );
  }
  return (
    <div className="report-text">
      <TextArea
        label={t('section.wordsOf', { section: label })}
        value={draft.value}
        onChange={draft.change}
        onBlur={draft.flush}
        maxLength={100_000}
        rows={5}
      />
      <SaveState draft={draft} part={part} />
    </div>
  );
}
