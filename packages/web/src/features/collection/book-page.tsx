import type { getBookEndpoint } from '@ansinh/contract/collection/books.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useBook, useCloseBook } from './collection.queries.ts';
import { HandOverForm } from './hand-over.form.tsx';
import { LostNumbersForm } from './lost-numbers.form.tsx';
import './collection.css';

type Book = Answer<typeof getBookEndpoint>;

/** A book with the fate of every number. */
export function BookPage() {
  const { t } = useTranslation('collection');
  const { id } = useParams({ strict: false });
  const book = useBook(id ?? '');
  if (book.data) return <Body book={book.data} />;
  return (
    <>
      <PageHeader title={t('books.book')} />
      {book.isPending && <Skeleton lines={10} />}
      {book.isError && <ErrorState error={book.error} onRetry={() => void book.refetch()} />}
    </>
  );
}

function Body({ book }: { readonly book: Book }) {
  const { t } = useTranslation('collection');
  const close = useCloseBook();
  const [asking, setAsking] = useState<'hand-over' | 'lost' | null>(null);
  return (
    <>
      <PageHeader
        title={t('books.one', { series: book.series, first: book.first, last: book.last })}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/bien-lai/quyen">{t('books.title')}</Link> }]} />
        }
        meta={
          <span>
            {[
              book.agency.name,
              book.unit?.name ?? t('books.withOrganisation'),
              t('books.given', { day: formatDate(book.issuedOn) }),
            ].join(' · ')}
          </span>
        }
        actions={
          <>
            {book.abilities.includes('hand-over') && (
              <Button kind="primary" onPress={() => setAsking('hand-over')}>
                {t('books.handOver')}
              </Button>
            )}
            {book.abilities.includes('note-lost') && (
              <Button onPress={() => setAsking('lost')}>{t('books.noteLost')}</Button>
            )}
            {book.abilities.includes('close') && (
              <Button
                isPending={close.isPending}
                onPress={() =>
                  close.mutate(
                    { params: { bookId: book.id }, body: { version: book.version } },
                    { onError: (error) => showToast(refusalText(error), 'wrong') },
                  )
                }
              >
                {t('books.close')}
              </Button>
            )}
          </>
        }
      />
      <Figures>
        <Figure value={formatNumber(book.used)} label={t('fate.used')} />
        <Figure value={formatNumber(book.voided)} label={t('fate.voided')} />
        <Figure value={formatNumber(book.lost)} label={t('books.lost')} />
        <Figure value={formatNumber(book.unused)} label={t('fate.unused')} />
        <Figure
          value={formatNumber(book.gaps)}
          label={t('books.gaps')}
          tone={book.gaps > 0 ? 'amber' : 'plain'}
        />
      </Figures>
      <Panel title={t('books.numbers')}>
        <ol className="book-numbers">
          {book.numbers.map(({ number, fate, receiptId, text }) => (
            <li key={number} className={`book-number book-number--${fate}`} title={text}>
              {receiptId === null ? (
                <span>{number}</span>
              ) : (
                <Link to="/bien-lai/$id" params={{ id: receiptId }}>
                  {number}
                </Link>
              )}
              <span>{t(`fate.${fate}`)}</span>
            </li>
          ))}
        </ol>
      </Panel>
      {asking === 'hand-over' && <HandOverForm book={book} onClose={() => setAsking(null)} />}
      {asking === 'lost' && <LostNumbersForm book={book} onClose={() => setAsking(null)} />}
    </>
  );
}
