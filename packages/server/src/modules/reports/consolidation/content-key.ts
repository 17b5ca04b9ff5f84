/** The key of what is kept beside the parts, among the parts of a report: no code of a section or cell has such a sign. */
export const CONTENT_KEY = '$content';
