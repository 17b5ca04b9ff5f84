import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { maskBirth, maskName } from '@ansinh/domain/people';

type Evidence = FindingDetail['evidence'][number];

/** Returns a row of evidence without what names a person: initials for the name, the year for the birth. */
export function hidePerson(evidence: Evidence): Evidence {
  const { name, birth } = evidence.says;
  return {
    ...evidence,
    says: {
      ...evidence.says,
      ...(typeof name === 'string' ? { name: maskName(name) } : {}),
      ...(typeof birth === 'string' ? { birth: maskBirth(birth) } : {}),
    },
  };
}
