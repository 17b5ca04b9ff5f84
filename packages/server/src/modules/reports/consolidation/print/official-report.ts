import type { DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import { documentNumberText, placeAndDateText, type OfficialDocument } from '@ansinh/domain/documents';

/** Returns a report as a document that has no number and day yet: as its draft says, with the name of who approved it where he will sign. */
export function officialReport(
  draft: DocumentDraft,
  issuer: { readonly name: string; readonly superior?: string },
  { approvedBy }: Pick<ReportDetail, 'approvedBy'>,
): OfficialDocument {
  const { kind, symbol, place, summary, addressees, bases, content, annexes, recipients } = draft;
  return {
    kind,
    ...(issuer.superior === undefined ? {} : { superior: issuer.superior }),
    issuer: issuer.name,
    number: documentNumberText(undefined, { kind, issuer: symbol }),
    placeAndDate: placeAndDateText(place, undefined),
    summary,
    addressees,
    bases,
    content,
    annexes,
    recipients,
    signatures: [{ lines: [''], name: approvedBy ?? '' }],
  };
}
