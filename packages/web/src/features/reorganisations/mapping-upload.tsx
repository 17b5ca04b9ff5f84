import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useLoadMapping, type Reorganisation } from './reorganisations.queries.ts';

/** Takes the table of a decision; with one wrong row nothing is taken and the rows are named. */
export function MappingUpload({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const load = useLoadMapping(reorganisation.id);
  if (reorganisation.source === 'reference') return null;
  return (
    <div className="mapping-upload">
      <FileDrop
        title={t('upload.title')}
        hint={t('upload.hint')}
        accept={['.csv', '.xlsx']}
        onFiles={([file]) =>
          file &&
          load.mutate(file, {
            onSuccess: ({ taken, rows }) => taken && showToast(t('upload.done', { count: rows })),
          })
        }
      />
      {load.isError && (
        <Callout tone="red" isAlert>
          {refusalText(load.error)}
        </Callout>
      )}
      {load.data && !load.data.taken && (
        <Callout tone="red" isAlert>
          <p>{t('upload.refused', { count: load.data.issues.length })}</p>
          <ul className="reorganisation-issues">
            {load.data.issues.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
