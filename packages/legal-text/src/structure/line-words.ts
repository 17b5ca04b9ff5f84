/** Takes Markdown marks off a line; a list mark "* " or "- " at its beginning stays. */
export function stripMarks(raw: string): string {
  let text = raw;
  if (text.includes('\\')) text = text.replace(/\\([.\-+*_()[\]#|])/g, '$1');
  if (text.includes('**') || text.includes('__') || text.includes('`')) text = text.replace(/\*\*|__|`/g, '');
  if (text.includes('*')) text = text.replace(/\*([^*\s][^*]{0,400})\*/g, '$1');
  if (text.includes('_')) text = text.replace(/(^|[\s(“"])_([^_\s][^_]{0,400})_(?=$|[\s.,;:)”"])/g, '$1$2');
  if (text.includes('#')) text = text.replace(/^\s*#{1,6}\s+/, '');
  return text.includes('>') ? text.replace(/^\s*>\s?/, '') : text;
}

const UNEVEN = /\s\s|[^\S ]|\u200B/;

/** Collapses every run of white space (non-breaking spaces too) into one space. */
export function collapse(text: string): string {
  const words = text.trim();
  return UNEVEN.test(words) ? words.replace(/[\s\u00A0\u200B]+/g, ' ').trim() : words;
}
