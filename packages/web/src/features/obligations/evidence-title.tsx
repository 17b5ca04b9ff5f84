import type { Evidence } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { evidenceFile } from './obligations.queries.ts';

/** The name of a piece of evidence, leading to it: a file downloads, a link opens, a note is below it. */
export function EvidenceTitle({ evidence }: { readonly evidence: Evidence }) {
  const { kind, id, title, linkKind, linkId } = evidence;
  if (kind === 'file')
    return (
      <a href={evidenceFile(id)} download>
        {title}
      </a>
    );
  if (kind === 'link' && linkId !== null) {
    if (linkKind === 'occurrence')
      return (
        <Link to="/nhiem-vu/$id" params={{ id: linkId }}>
          {title}
        </Link>
      );
    if (linkKind === 'submission')
      return (
        <Link to="/trao-doi/ban-gui/$id" params={{ id: linkId }}>
          {title}
        </Link>
      );
    if (linkKind === 'report')
      return (
        <Link to="/bao-cao/$reportId" params={{ reportId: linkId }}>
          {title}
        </Link>
      );
    if (linkKind === 'url' && /^https?:\/\//.test(linkId))
      return (
        <a href={linkId} target="_blank" rel="noreferrer">
          {title}
        </a>
      );
    return `${title} (${linkId})`;
  }
  return title;
}
