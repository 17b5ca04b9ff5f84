import { DOCX } from '../../platform/words/write-docx.ts';

const KINDS: readonly { readonly begins: string; readonly ending: RegExp; readonly mediaType: string }[] = [
  { begins: '25504446', ending: /\.pdf$/iu, mediaType: 'application/pdf' },
  {
    begins: '504b0304',
    ending: /\.docx$/iu,
    mediaType: DOCX,
  },
  { begins: 'd0cf11e0', ending: /\.doc$/iu, mediaType: 'application/msword' },
  { begins: 'ffd8ff', ending: /\.jpe?g$/iu, mediaType: 'image/jpeg' },
  { begins: '89504e47', ending: /\.png$/iu, mediaType: 'image/png' },
];

/** Returns the media type of a scan or a text of a document, by its first bytes and its ending; undefined for anything else and for an empty file. */
export function scanKind(name: string, bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return KINDS.find(({ begins, ending }) => head.startsWith(begins) && ending.test(name))?.mediaType;
}
