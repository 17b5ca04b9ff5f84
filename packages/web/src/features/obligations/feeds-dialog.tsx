import type { CalendarFeed } from '@ansinh/contract/obligations/obligations.schemas';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Modal } from '../../ui/modal.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useFeeds, useMakeFeed, useRevokeFeed } from './overview.queries.ts';
import './saved-views.css';

const SCOPES = ['agency', 'person'] as const;

/** Secret addresses by which Outlook, Google or a phone shows the due dates: make, copy once, revoke. */
export function FeedsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('obligations');
  const [scope, setScope] = useState<CalendarFeed['scope']>('agency');
  const [address, setAddress] = useState<string | null>(null);
  const feeds = useFeeds(isOpen);
  const make = useMakeFeed();
  const close = (): void => {
    setAddress(null);
    onClose();
  };
  return (
    <Modal title={t('feed.title')} isOpen={isOpen} onClose={close}>
      <p>{t('feed.text')}</p>
      {feeds.isPending && <Skeleton lines={2} />}
      {feeds.isError && <ErrorState error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.data && feeds.data.items.length > 0 && (
        <ul className="saved-views">
          {feeds.data.items.map((feed) => (
            <FeedLine key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      {address === null ? (
        <form
          className="saved-views__form"
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate(
              { body: { scope } },
              {
                onSuccess: ({ url }) => setAddress(new URL(url, window.location.origin).href),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            );
          }}
        >
          <RadioGroup
            label={t('feed.scope')}
            choices={SCOPES.map((id) => ({
              id,
              label: t(`feed.of.${id}`),
              detail: t(`feed.detail.${id}`),
            }))}
            value={scope}
            onChange={setScope}
          />
          <Button type="submit" kind="primary" isPending={make.isPending}>
            {t('feed.make')}
          </Button>
        </form>
      ) : (
        <div className="saved-views__form">
          <Callout tone="amber">{t('feed.once')}</Callout>
          <TextField label={t('feed.address')} value={address} isReadOnly />
          <Button
            icon={Copy}
            kind="primary"
            onPress={() =>
              void navigator.clipboard.writeText(address).then(
                () => showToast(t('feed.copied')),
                () => showToast(t('feed.copyFailed'), 'wrong'),
              )
            }
          >
            {t('feed.copy')}
          </Button>
        </div>
      )}
    </Modal>
  );
}

function FeedLine({ feed }: { readonly feed: CalendarFeed }) {
  const { t } = useTranslation('obligations');
  const revoke = useRevokeFeed();
  const name = t(`feed.of.${feed.scope}`);
  return (
    <li className="saved-views__row">
      <span>
        {name} <span className="muted">{t('feed.made', { at: formatDateTime(feed.createdAt) })}</span>
      </span>
      <Button
        small
        isPending={revoke.isPending}
        aria-label={t('feed.revokeNamed', { name })}
        onPress={() =>
          revoke.mutate(
            { params: { id: feed.id } },
            {
              onSuccess: () => showToast(t('feed.revoked', { name })),
              onError: (error) => showToast(refusalText(error), 'wrong'),
            },
          )
        }
      >
        {t('feed.revoke')}
      </Button>
    </li>
  );
}
