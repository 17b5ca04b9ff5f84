import { useEffect } from 'react';

/** Sets the browser's title to "<title> · An Sinh". Pages with a PageHeader have it already. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · An Sinh`;
  }, [title]);
}
