import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { issueWords } from './issue-words.ts';
import { PartConflict } from './part-conflict.tsx';
import { useReportView } from './report-context.ts';
import { THEMES } from './reports-search.ts';
import type { IssueItem, ReportPart } from './reports.types.ts';
import { SaveState } from './save-state.tsx';
import { usePartDraft } from './use-part-draft.ts';

/** Difficulties with what is proposed: written one by one, each under a theme. */
export function IssuesPart({ part }: { readonly part: ReportPart }) {
  const { t } = useTranslation('reports');
  const { mayWrite } = useReportView();
  if (mayWrite) return <IssuesEditor part={part} />;
  if (part.issues.length === 0) return <p className="muted">{t('issues.noneStated')}</p>;
  return (
    <ol className="report-issues">
      {part.issues.map((issue, at) => (
        <li key={at} className="report-issues__one">
          <Badge>{t(`theme.${issue.theme}`)}</Badge>
          <p>{issue.difficulty}</p>
          {issue.proposal !== '' && (
            <p>
              <strong>{t('issues.proposal')}:</strong> {issue.proposal}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function IssuesEditor({ part }: { readonly part: ReportPart }) {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const draft = usePartDraft<readonly IssueItem[]>({
    reportId: report.id,
    part,
    read: ({ issues }) => issues,
    write: (issues) => ({ issues: [...issues] }),
    isWhole: (issues) => issues.every(({ difficulty }) => difficulty.trim() !== ''),
  });
  const words = (issues: readonly IssueItem[]): string =>
    issues.map((issue) => issueWords(issue, t(`theme.${issue.theme}`), t('issues.proposal'))).join('\n\n');
  if (draft.theirs !== null) {
    const other = draft.theirs;
    return (
      <PartConflict
        who={other.editedBy}
        mine={words(draft.value)}
        theirs={words(other.issues)}
        onKeepMine={() => draft.keepMine(draft.value)}
        onTakeTheirs={draft.takeTheirs}
        onJoin={() => draft.keepMine([...other.issues, ...draft.value])}
      />
    );
  }
  const put = (at: number, patch: Partial<IssueItem>): void =>
    draft.change(draft.value.map((issue, index) => (index === at ? { ...issue, ...patch } : issue)));
  return (
    <div className="report-text">
      <ol className="report-issues">
        {draft.value.map((issue, at) => (
          <li key={at} className="report-issues__edited">
            <div className="report-issues__head">
              <Select
                label={t('issues.theme')}
                choices={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
                value={issue.theme}
                onChange={(theme) => put(at, { theme })}
              />
              <IconButton
                label={t('issues.remove', { number: at + 1 })}
                icon={Trash2}
                onPress={() => draft.change(draft.value.filter((_, index) => index !== at))}
              />
            </div>
            <TextArea
              label={t('issues.difficultyOf', { number: at + 1 })}
              value={issue.difficulty}
              onChange={(difficulty) => put(at, { difficulty })}
              onBlur={draft.flush}
              maxLength={4000}
              rows={2}
            />
            <TextArea
              label={t('issues.proposalOf', { number: at + 1 })}
              optional
              value={issue.proposal}
              onChange={(proposal) => put(at, { proposal })}
              onBlur={draft.flush}
              maxLength={4000}
              rows={2}
            />
          </li>
        ))}
      </ol>
      <div className="report-issues__foot">
        <Button
          small
          icon={Plus}
          onPress={() => draft.change([...draft.value, { theme: 'other', difficulty: '', proposal: '' }])}
        >
          {t('issues.add')}
        </Button>
        <SaveState draft={draft} part={part} />
      </div>
    </div>
  );
}
