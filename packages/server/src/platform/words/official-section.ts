import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { FACE, PAGE, SIZE, twips } from './page-measures.ts';

/** How the pages of a part of a document are. */
interface Pages {
  readonly landscape?: boolean;
  /** An annex: its pages are counted from one. */
  readonly annex?: boolean;
}

/**
 * Returns a section of A4 pages with the margins of an official document, their number in the middle above the text from the second page on.
 * @law NĐ 30/2020/NĐ-CP annex I (page, margins, page numbers; each annex has numbers of its own)
 */
export function officialSection(
  { landscape = false, annex = false }: Pages,
  children: ISectionOptions['children'],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(10),
          footer: twips(10),
        },
        ...(annex ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { first: new Header({ children: [] }), default: pageNumber() },
    footers: { first: new Footer({ children: [] }), default: new Footer({ children: [] }) },
    children,
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FACE, size: SIZE.number * 2 })],
      }),
    ],
  });
}
