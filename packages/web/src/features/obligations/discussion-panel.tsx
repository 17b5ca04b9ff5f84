import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useMay } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddComment } from './obligations.queries.ts';

/** What the parties say to each other about an occurrence. */
export function DiscussionPanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const may = useMay('obligations.work');
  return (
    <Panel title={t('discussion.title')}>
      {occurrence.comments.length === 0 ? (
        <p className="muted">{t('discussion.empty')}</p>
      ) : (
        <ul>
          {occurrence.comments.map(({ id, author, agencyName, body, createdAt }) => (
            <li key={id} className="comment">
              <p className="comment__head">
                <span className="comment__author">{author}</span>
                <span className="muted">{agencyName}</span>
                <time className="muted" dateTime={createdAt}>
                  {formatDateTime(createdAt)}
                </time>
              </p>
              <p className="comment__body">{body}</p>
            </li>
          ))}
        </ul>
      )}
      {may && <CommentForm id={occurrence.id} />}
    </Panel>
  );
}

function CommentForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('obligations');
  const [body, setBody] = useState('');
  const add = useAddComment();
  const send = (): void => {
    if (body.trim() === '') return;
    add.mutate(
      { params: { id }, body: { body: body.trim() } },
      {
        onSuccess: () => setBody(''),
        onError: (error) => showToast(refusalText(error), 'wrong'),
      },
    );
  };
  return (
    <form
      className="comment-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={t('discussion.say')}
        hint={t('discussion.hint')}
        rows={2}
        value={body}
        onChange={setBody}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <Button type="submit" isPending={add.isPending} isDisabled={body.trim() === ''}>
        {t('discussion.send')}
      </Button>
    </form>
  );
}
