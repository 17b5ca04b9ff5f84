import { decodeText } from '@ansinh/vietnamese/legacy-encoding';
import { docxText } from './docx-text.ts';
import { htmlText } from './html-text.ts';
import { pdfText } from './pdf-text.ts';
import type { Reading, ReadLimits } from './reading.ts';
import { DEFAULT_LIMITS, refused } from './reading.ts';

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|table|span|center|h[1-6])\b/i;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wide = Buffer.from(word, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide);
}

function compoundFile(bytes: Uint8Array): Reading {
  if (holdsWide(bytes, 'EncryptedPackage')) return refused('legal_text.encrypted');
  return refused(holdsWide(bytes, 'WordDocument') ? 'legal_text.old_doc' : 'legal_text.not_text');
}

function plainText(bytes: Uint8Array, fileName: string): Reading {
  const decoded = decodeText(bytes);
  if (decoded.encoding === null) return refused('legal_text.not_text');
  const text = decoded.text;
  if (text.replace(/[\s\u00A0\u200B]/g, '') === '') return refused('legal_text.empty');
  if (/^\s*\{\\rtf/.test(text)) return refused('legal_text.not_text');
  if (/\.(?:html?|xhtml|mht)$/i.test(fileName) || HTML_START.test(text.slice(0, 4000))) return htmlText(text);
  const format = /\.(?:md|markdown)$/i.test(fileName) ? 'md' : 'txt';
  return { ok: true, value: { text, format, encoding: decoded.encoding, tables: [] } };
}

/**
 * Reads a file into text: .txt and .md in any Vietnamese encoding, .docx, .html, .pdf with text. The content decides,
 * the name only helps. Expected faults (empty, locked, damaged, scanned, too large, no text) are refusals, never thrown.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName = '',
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Reading> {
  if (bytes.length === 0) return refused('legal_text.empty');
  if (bytes.length > limits.fileBytes) {
    return refused('legal_text.too_large', { bytes: bytes.length, limitBytes: limits.fileBytes });
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return docxText(bytes, limits);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundFile(bytes);
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return pdfText(bytes);
  return plainText(bytes, fileName);
}
