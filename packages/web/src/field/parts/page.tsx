import { ArrowLeft } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goBack } from './use-route.ts';
import { StatusBar } from './status-bar.tsx';

interface PageProps {
  readonly title: string;
  /** Small line under the title. */
  readonly under?: ReactNode;
  /** Address of the page above; absent on the four main pages. */
  readonly above?: string;
  /** Above the content; scrolls away with it. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** How far each main page was scrolled when it was left. */
const scrolled = new Map<string, number>();

/** One page: title, what waits, content. */
export function Page({ title, under, above, tools, children }: PageProps) {
  const { t } = useTranslation('field');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · An Sinh`;
  }, [title]);
  useLayoutEffect(() => {
    const key = location.hash;
    window.scrollTo(0, above === undefined ? (scrolled.get(key) ?? 0) : 0);
    heading.current?.focus({ preventScroll: true });
    const note = (): void => {
      if (location.hash === key) scrolled.set(key, window.scrollY);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [above]);
  return (
    <>
      <header className="field-header">
        <div className="field-header__row">
          {above !== undefined && (
            <button
              type="button"
              className="field-header__back"
              aria-label={t('back')}
              onClick={() => goBack(above)}
            >
              <ArrowLeft size={24} aria-hidden />
            </button>
          )}
          <div className="field-header__titles">
            <h1 className="field-header__title" tabIndex={-1} ref={heading}>
              {title}
            </h1>
            {under !== undefined && <p className="field-header__under">{under}</p>}
          </div>
        </div>
        <StatusBar />
      </header>
      <main className="field-main">
        {tools}
        {children}
      </main>
    </>
  );
}
