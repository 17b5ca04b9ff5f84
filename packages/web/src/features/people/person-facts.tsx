import type { PersonDetail } from '@ansinh/contract/people/people.schemas';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import '../../ui/key-values.css';
import { birthText } from '../../lib/birth-text.ts';

/** Who the person is, as best known. */
export function PersonFacts({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation('people');
  const facts: readonly (readonly [string, string | null])[] = [
    [t('column.birth'), birthText(person.birth, person.birthPrecision)],
    [t('column.sex'), person.sex && t(`sex.${person.sex}`)],
    [t('person.ethnicity'), person.ethnicity],
    [t('column.commune'), person.communeName],
    [t('column.village'), person.village],
    [t('person.address'), person.address],
    [t('person.household'), person.household],
    [t('person.phone'), person.phone],
  ];
  const listTitle = (code: string): string =>
    person.sources.find(({ dataset }) => dataset === code)?.title ?? code;
  return (
    <Panel title={t('person.facts')}>
      <dl className="key-values">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label} className="key-values__pair">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {person.identifiers.map((number) => (
          <div key={`${number.kind}${number.value}`} className="key-values__pair">
            <dt>{t(`number.${number.kind}`)}</dt>
            <dd>
              <span className={number.state === 'wrong' ? 'person-wrong' : undefined}>{number.value}</span>{' '}
              <span className="muted">
                {t(`numberState.${number.state}`)} · {listTitle(number.source)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
