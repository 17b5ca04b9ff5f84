import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Excerpt } from './reports.types.ts';

interface Props {
  readonly excerpt: Excerpt;
  readonly mayWrite: boolean;
  readonly onChange: (excerpt: Excerpt) => void;
  readonly onLeave: () => void;
}

/** What one agency said, and beside it what the consolidated report says of it. */
export function ExcerptRow({ excerpt, mayWrite, onChange, onLeave }: Props) {
  const { t } = useTranslation('reports');
  const { agency, reportId, revision, original, text, used, theme, changed } = excerpt;
  const source = (
    <Link
      to="/bao-cao/$reportId"
      params={{ reportId }}
      search={{ revision }}
      aria-label={t('excerpt.sourceOf', { agency: agency.name, revision })}
    >
      {t('excerpt.source', { revision })}
    </Link>
  );
  if (!mayWrite)
    return used ? (
      <li className="report-excerpts__read">
        <p className="report-excerpts__who">
          <strong>{agency.name}</strong> {theme !== null && <Badge>{t(`theme.${theme}`)}</Badge>} {source}
        </p>
        <div className="report-words">{text}</div>
      </li>
    ) : null;
  return (
    <li className="report-excerpts__one" data-used={used || undefined}>
      <div className="report-excerpts__who">
        <Checkbox isSelected={used} onChange={(on) => onChange({ ...excerpt, used: on })} onBlur={onLeave}>
          {t('excerpt.use', { agency: agency.name })}
        </Checkbox>
        {theme !== null && <Badge>{t(`theme.${theme}`)}</Badge>}
        {changed && <Badge tone="amber">{t('excerpt.changed')}</Badge>}
        {source}
      </div>
      <div className="report-excerpts__sides">
        <section aria-label={t('excerpt.originalOf', { agency: agency.name })}>
          <h4>{t('excerpt.original')}</h4>
          <div className="report-words report-excerpts__original">{original}</div>
        </section>
        <div>
          <TextArea
            label={t('excerpt.shortened', { agency: agency.name })}
            value={text}
            isDisabled={!used}
            onChange={(next) => onChange({ ...excerpt, text: next })}
            onBlur={onLeave}
            maxLength={20_000}
            rows={3}
          />
          {text !== original && used && (
            <button
              type="button"
              className="report-link"
              onClick={() => onChange({ ...excerpt, text: original })}
            >
              {t('excerpt.restore')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
