import type { PersonDetail } from '@ansinh/contract/people/people.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { birthText } from '../../lib/birth-text.ts';
import { showToast } from '../../ui/toast-store.ts';
import { useUndoMerge } from './people.queries.ts';

type Stated = PersonDetail['sources'][number]['stated'][number];

/** What each list said of the person, what the population database answered, and rows that were joined to him. */
export function PersonSources({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation('people');
  const undo = useUndoMerge();
  const written = ({ kind, value }: Stated): string => {
    if (kind === 'sex' && (value === 'male' || value === 'female')) return t(`sex.${value}`);
    return kind.endsWith('date') ? birthText(value, 'day') : value;
  };
  return (
    <>
      <Panel title={t('person.sources')}>
        <ul className="person-sources">
          {person.sources.map((source) => (
            <li key={`${source.submissionId}${source.row}`}>
              <p>
                <strong>{source.title}</strong>
                <span className="muted">
                  {' '}
                  · {source.sender} · {periodText(source.period)} · {t('person.row', { row: source.row })}
                  {source.receivedAt !== null && ` · ${formatDate(source.receivedAt)}`}
                </span>
              </p>
              <p className="muted">{t(`matched.${source.matchedBy}` as 'matched.new')}</p>
              {source.stated.length > 0 && (
                <dl className="person-stated">
                  {source.stated.map((cell) => (
                    <div key={cell.label}>
                      <dt>{cell.label}</dt>
                      <dd>{written(cell)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      {person.checks.length > 0 && (
        <Panel title={t('person.checks')}>
          <ul className="person-lines">
            {person.checks.map((check) => (
              <li key={check.id}>
                {formatDateTime(check.at)} · {t(`identity.state.${check.result}`)}
                {check.differing.length > 0 &&
                  `: ${check.differing.map((field) => t(`identity.field.${field}` as 'identity.field.hoVaTen')).join(', ')}`}
                <span className="muted">
                  {' '}
                  · {check.gateway === 'simulator' ? t('identity.simulated') : check.gateway}
                  {check.resolution !== null && ` · ${check.resolution}`}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {person.merges.length > 0 && (
        <Panel title={t('person.merges')}>
          <ul className="person-lines">
            {person.merges.map((merge) => (
              <li key={merge.id} className="person-merge">
                <span>
                  {merge.mergedName} · {merge.reason}
                  <span className="muted">
                    {' '}
                    · {merge.by} · {formatDateTime(merge.at)}
                  </span>
                </span>
                {person.abilities.includes('undo-merge') && (
                  <Button
                    small
                    isPending={undo.isPending}
                    onPress={() =>
                      undo.mutate(
                        { params: { mergeId: merge.id } },
                        { onSuccess: () => showToast(t('person.parted', { name: merge.mergedName })) },
                      )
                    }
                  >
                    {t('person.part')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
