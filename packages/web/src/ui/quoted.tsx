/** The text with the first occurrence of the quote marked; the plain text when it is not there. */
export function Quoted({ text, quote }: { readonly text: string; readonly quote?: string | undefined }) {
  const at = quote === undefined || quote === '' ? -1 : text.indexOf(quote);
  if (at < 0 || quote === undefined) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
