import type { Member } from '@ansinh/contract/network/people.schemas';
import type { MemberToKeep } from './keep-member.ts';

/** True when a line of a sheet says of a person only what is known already. */
export function saysTheSame(known: Member, line: Omit<MemberToKeep, 'parent'>, parent: string): boolean {
  const above = known.kind === 'collector' ? known.point : known.collector;
  const { number, on, until } = known.certificate;
  const villages = new Set(known.villages.map(({ key }) => key));
  return (
    above?.key === parent &&
    known.name === line.name &&
    known.from === line.from &&
    known.phone === line.phone &&
    number === line.certificateNumber &&
    on === line.certificateOn &&
    until === line.certificateUntil &&
    known.introducedBy === line.introducedBy &&
    villages.size === new Set(line.villages).size &&
    line.villages.every((key) => villages.has(key))
  );
}
