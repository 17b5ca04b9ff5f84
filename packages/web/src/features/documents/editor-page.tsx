import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { BlockEditor } from './block-editor.tsx';
import { useDocument, useSaveDocument, type DocumentDraftInput } from './documents.queries.ts';
import { writtenBlocks } from './edited-blocks.ts';
import { DraftFields } from './draft-fields.tsx';
import './documents.css';

const EMPTY: DocumentDraftInput = {
  kind: 'letter',
  symbol: '',
  unitSymbol: null,
  place: '',
  summary: '',
  addressees: [],
  bases: [],
  content: [{ block: 'paragraph', runs: [{ text: '' }] }],
  annexes: [],
  recipients: ['Như trên', 'Lưu: VT'],
  sendTo: [],
};

/** A new document. */
export function NewDocumentPage() {
  return <Editor documentId={null} version={null} first={EMPTY} />;
}

/** A draft that is written on. */
export function EditorPage() {
  const { id = '' } = useParams({ strict: false });
  const query = useDocument(id);
  if (query.isPending) return <Skeleton lines={14} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { draft, version } = query.data;
  return <Editor key={id} documentId={id} version={version} first={draft as DocumentDraftInput} />;
}

interface Props {
  readonly documentId: string | null;
  readonly version: number | null;
  readonly first: DocumentDraftInput;
}

function Editor({ documentId, version, first }: Props) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const save = useSaveDocument();
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<DocumentDraftInput>): void => setDraft((now) => ({ ...now, ...part }));
  const isReady = [draft.symbol, draft.place, draft.summary].every((text) => text.trim() !== '');
  const submit = (): void =>
    save.mutate(
      { body: { documentId, version, draft: { ...draft, content: writtenBlocks(draft.content) } } },
      {
        onSuccess: ({ id }) => {
          showToast(t('saved'));
          void navigate({ to: '/cong-van/$id', params: { id } });
        },
      },
    );
  return (
    <>
      <PageHeader
        title={documentId === null ? t('write') : t('editing')}
        breadcrumbs={<Breadcrumbs links={[{ id: 'list', link: <Link to="/cong-van">{t('title')}</Link> }]} />}
        actions={
          <Button kind="primary" isDisabled={!isReady} isPending={save.isPending} onPress={submit}>
            {t('save')}
          </Button>
        }
      />
      {save.error && (
        <Callout tone="red" isAlert>
          {refusalText(save.error)}
        </Callout>
      )}
      <div className="document-layout">
        <Panel title={t('content')}>
          <BlockEditor blocks={draft.content} onChange={(content) => change({ content })} />
        </Panel>
        <div className="document-layout__side">
          <DraftFields draft={draft} onChange={change} />
        </div>
      </div>
    </>
  );
}
