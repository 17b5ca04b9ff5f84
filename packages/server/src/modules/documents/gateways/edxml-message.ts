import { DOCUMENT_KINDS } from '@ansinh/domain/documents';
import type { AxisMessage, AxisParty } from './axis-message.ts';

/**
 * Returns the header of a message as the document axis names its parts (edXML, QCVN 102:2016/BTTTT). The standard's text was not at hand: names and
 * order follow published examples and are unverified; only the stand-in reads it.
 */
export function edxmlMessage({ document, number, symbol, day, from, to, sha256 }: AxisMessage): string {
  const header = [
    party('From', from),
    party('To', to),
    group('Code', [leaf('CodeNumber', String(number)), leaf('CodeNotation', symbol)]),
    group('PromulgationInfo', [leaf('PromulgationDate', day)]),
    group('DocumentType', [leaf('TypeName', DOCUMENT_KINDS[document.kind].name)]),
    leaf('Subject', document.summary),
    leaf('Digest', sha256),
  ];
  const envelope = group('edXMLEnvelope', [group('edXMLHeader', [group('MessageHeader', header)])]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${group('edXML', [envelope])}`;
}

function party(name: string, { code, name: full }: AxisParty): string {
  return group(name, [leaf('OrganId', code), leaf('OrganName', full)]);
}

function group(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}

function leaf(name: string, text: string): string {
  const escaped = text.replace(
    /[&<>]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign,
  );
  return `<${name}>${escaped}</${name}>`;
}
