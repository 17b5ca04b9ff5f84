import { searchProvisionsEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../lib/use-call.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { FoldedMark } from './folded-mark.tsx';

const MIN_LETTERS = 2;

/** The clauses of all regulations that hold the words, with the words marked. */
export function LibraryHits({ words }: { readonly words: string }) {
  const { t } = useTranslation('regulations');
  const hits = useCall(
    searchProvisionsEndpoint,
    { query: { q: words, limit: 30 } },
    { enabled: words.trim().length >= MIN_LETTERS },
  );
  if (hits.isError) return <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />;
  if (!hits.data || hits.data.items.length === 0) return null;
  return (
    <section className="hits" aria-labelledby="hits-title">
      <h2 id="hits-title">{t('library.inClauses')}</h2>
      <ol className="hits__list">
        {hits.data.items.map(({ regulation, provisionId, citation, heading, excerpt }) => (
          <li key={`${regulation.id} ${provisionId}`} className="hits__item">
            <Link
              to="/van-ban/$id"
              params={{ id: regulation.id }}
              search={{ provision: provisionId }}
              className="hits__place"
            >
              {regulation.code} · {citation}
              {heading !== null && `. ${heading}`}
            </Link>
            <p className="document-text hits__text">
              <FoldedMark text={excerpt} words={words} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
