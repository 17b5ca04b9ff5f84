import { useEffect, useState } from 'react';
import { readRemarks } from './read-remarks.ts';

/** Remarks that are written but not sent yet, by the part they are about. */
export interface RemarkDrafts {
  readonly texts: Readonly<Record<string, string>>;
  /** An empty text takes a remark away. */
  readonly put: (key: string, text: string) => void;
  readonly clear: () => void;
}

/** Keeps remarks until they are sent with the return, also when the page is loaded again. */
export function useRemarkDrafts(reportId: string, revision: number): RemarkDrafts {
  const place = `ansinh.report-remarks.${reportId}.${revision}`;
  const [texts, setTexts] = useState(() => readRemarks(sessionStorage.getItem(place)));
  useEffect(() => {
    if (Object.keys(texts).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(texts));
  }, [place, texts]);
  return {
    texts,
    put: (key, text) =>
      setTexts((before) => {
        const { [key]: _old, ...others } = before;
        return text.trim() === '' ? others : { ...others, [key]: text.trim() };
      }),
    clear: () => setTexts({}),
  };
}
