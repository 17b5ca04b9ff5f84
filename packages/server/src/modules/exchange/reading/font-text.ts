import { decodeTcvn3, decodeVni, detectFontEncoding } from '@ansinh/vietnamese/legacy-encoding';
import { syllableShare } from '@ansinh/vietnamese/syllable';

const WESTERN = /[\u00A1-\u00FF]/u;

/** Reads the cells of one column of which some may be typed for an old font (TCVN3, VNI). */
export class FontText {
  #font: 'tcvn3' | 'vni' | null;

  constructor(font: 'tcvn3' | 'vni' | null) {
    this.#font = font;
  }

  /** Whether a cell of the column was font text. */
  get seen(): boolean {
    return this.#font !== null;
  }

  /** Returns the text of a cell in Unicode. */
  read(text: string): string {
    if (!WESTERN.test(text)) return text;
    const found = detectFontEncoding(text);
    if (found !== null) {
      this.#font = found;
      return decode(found, text);
    }
    if (this.#font === null) return text;
    // Too short to tell by itself: as the rest of its column, unless that reads worse.
    const decoded = decode(this.#font, text);
    return syllableShare(decoded) >= syllableShare(text) ? decoded : text;
  }
}

const decode = (font: 'tcvn3' | 'vni', text: string): string =>
  font === 'vni' ? decodeVni(text) : decodeTcvn3(text);
