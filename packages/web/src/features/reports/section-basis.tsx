import { Basis } from '../../ui/basis.tsx';
import { provisionText } from './provision-text.ts';
import { useReportView } from './report-context.ts';

/** The clause of the report's regulation that asks for something. */
export function SectionBasis({ provision }: { readonly provision: string }) {
  const { regulationId, regulationCode } = useReportView().report.basis;
  return (
    <Basis
      basis={{ regulationId, regulationCode, provisionId: provision, citation: provisionText(provision) }}
    />
  );
}
