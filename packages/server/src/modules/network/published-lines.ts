import type { Member, PublishedLine } from '@ansinh/contract/network/people.schemas';
import type { Point } from '@ansinh/contract/network/network.schemas';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { memberRows } from './db/people.repo.ts';
import { pointRows } from './db/points.repo.ts';

/** Returns who collects in a commune on an ISO day, as its people may see it. */
export async function publishedLines(tx: Tx, commune: string, day: string): Promise<PublishedLine[]> {
  const people = await memberRows(tx, day, { commune, state: 'working' });
  const points = new Map((await pointRows(tx, day)).map((point) => [point.key, point]));
  return people.map((person) => lineOf(person, points.get(person.point?.key ?? '')));
}

/** The phone is that of the work; birth, papers and who introduced somebody are nobody else's business. */
function lineOf(
  { key, kind, name, agency, phone, certificate, villages, ...of }: Member,
  at: Point | undefined,
): PublishedLine {
  return {
    key,
    kind,
    name,
    organisation: agency.name,
    point: of.point?.name ?? '',
    address: at?.address ?? '',
    hours: at?.hours ?? '',
    phone,
    certificate:
      certificate.isOver && certificate.until !== null
        ? `${certificate.number ?? ''} (hết hạn ${formatDate(certificate.until)})`.trim()
        : certificate.number,
    villages: villages.map((village) => village.name),
  };
}
