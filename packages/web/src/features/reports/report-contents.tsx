import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useReportView } from './report-context.ts';
import { placeId, progressOf } from './section-parts.ts';
import { useNames } from './use-names.ts';
import { Progress } from '../../ui/progress.tsx';

/** The sections of a report beside it, each with how far it is written. */
export function ReportContents() {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const { report, parts } = useReportView();
  const { filled, required } = report;
  return (
    <nav className="report-contents" aria-label={t('contents.label')}>
      {required > 0 && (
        <Progress label={t('contents.filled', { filled, required })} share={Math.min(1, filled / required)} />
      )}
      <ol className="report-contents__list">
        {report.form.sections.map((section, at) => {
          const progress = progressOf(section, parts);
          const isDone = progress.filled === progress.all;
          const Icon = isDone ? CircleCheck : progress.filled > 0 ? CircleDot : CircleDashed;
          return (
            <li key={section.code}>
              <a href={`#${placeId(section.code)}`} className="report-contents__link">
                {progress.all > 0 && (
                  <Icon size={15} aria-hidden className={isDone ? 'report-contents__done' : undefined} />
                )}
                <span>
                  {at + 1}. {nameOf(section)}
                  {progress.all > 1 && (
                    <span className="report-contents__count">
                      {' '}
                      {t('filledOf', { filled: progress.filled, required: progress.all })}
                    </span>
                  )}
                  {!section.required && (
                    <span className="report-contents__count"> {t('contents.optional')}</span>
                  )}
                  {progress.all > 0 && (
                    <span className="visually-hidden">
                      {t(
                        isDone ? 'contents.done' : progress.filled > 0 ? 'contents.begun' : 'contents.empty',
                      )}
                    </span>
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
