import { useTranslation } from 'react-i18next';
import { PartConflict } from './part-conflict.tsx';
import { ExcerptRow } from './excerpt-row.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { usedWords } from './used-words.ts';
import { useReportView } from './report-context.ts';
import type { Excerpt, ReportPart } from './reports.types.ts';
import { SaveState } from './save-state.tsx';
import { usePartDraft } from './use-part-draft.ts';

interface Collected {
  readonly text: string;
  readonly excerpts: readonly Excerpt[];
}

interface Props {
  readonly label: string;
  readonly part: ReportPart;
  /** The consolidator adds words of its own; not to difficulties, which are the agencies'. */
  readonly hasOwnWords: boolean;
}

/** Words of many agencies in one section: used or left out, shortened beside the original, never without who said it; and the consolidator's own words. */
export function ExcerptsPart({ label, part, hasOwnWords }: Props) {
  const { t } = useTranslation('reports');
  const { report, mayWrite } = useReportView();
  const draft = usePartDraft<Collected>({
    reportId: report.id,
    part,
    read: ({ text, excerpts }) => ({ text, excerpts }),
    write: ({ text, excerpts }) => ({ ...(hasOwnWords ? { text } : {}), excerpts: [...excerpts] }),
  });
  const { text, excerpts } = draft.value;
  if (draft.theirs !== null) {
    const other = draft.theirs;
    return (
      <PartConflict
        who={other.editedBy}
        mine={usedWords(draft.value)}
        theirs={usedWords(other)}
        onKeepMine={() => draft.keepMine(draft.value)}
        onTakeTheirs={draft.takeTheirs}
      />
    );
  }
  const used = excerpts.filter((one) => one.used).length;
  return (
    <div className="report-text">
      {mayWrite && hasOwnWords ? (
        <TextArea
          label={t('excerpt.own', { section: label })}
          hint={t('excerpt.ownHint')}
          optional
          value={text}
          onChange={(next) => draft.change({ text: next, excerpts })}
          onBlur={draft.flush}
          maxLength={100_000}
          rows={3}
        />
      ) : (
        text.trim() !== '' && <div className="report-words">{text}</div>
      )}
      {excerpts.length === 0 ? (
        <p className="muted">{t('excerpt.none')}</p>
      ) : (
        <p className="muted">{t('excerpt.count', { used, count: excerpts.length })}</p>
      )}
      <ol className="report-excerpts">
        {excerpts.map((excerpt, at) => (
          <ExcerptRow
            key={`${excerpt.reportId} ${at}`}
            excerpt={excerpt}
            mayWrite={mayWrite}
            onChange={(next) =>
              draft.change({ text, excerpts: excerpts.map((one, index) => (index === at ? next : one)) })
            }
            onLeave={draft.flush}
          />
        ))}
      </ol>
      {mayWrite && <SaveState draft={draft} part={part} />}
    </div>
  );
}
