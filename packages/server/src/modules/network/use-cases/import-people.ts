import { errorSentence } from '@ansinh/contract/all';
import { importMembersEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { keepMember } from '../keep-member.ts';
import { villagesIn } from '../db/areas.repo.ts';
import { organisationRows } from '../db/network-facts.repo.ts';
import { memberRows } from '../db/people.repo.ts';
import { pointRows } from '../db/points.repo.ts';
import { fold, readPeople, understandPerson, type RowIssue, type UnderstoodPerson } from '../read-people.ts';
import { refuseForeignOrganisation } from '../refuse-foreign-organisation.ts';
import { saysTheSame } from '../says-the-same.ts';

/** The people of an organisation from the filled-in sheet. With one wrong row nothing is taken, and every wrong row is named. */
export const importMembers = useCase({
  name: 'network.import-people',
  access: 'network.manage',
  input: inputOf(importMembersEndpoint).and(WithFile),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, today, input, request, audit } = context;
    const { agency, file } = input;
    const organisation = (await organisationRows(tx, today)).find(({ id }) => id === agency);
    if (organisation === undefined) throw new Refusal('platform.not_found');
    await refuseForeignOrganisation(tx, actor, agency);
    const written = await readPeople(file.bytes);
    const points = await pointRows(tx, today, { agency });
    const communes = points.flatMap((point) => point.communes.map(({ key }) => key));
    const known = {
      points,
      people: await memberRows(tx, today, { agency, state: 'working' }),
      villages: await villagesIn(tx, communes, today),
    };
    const read = written.map((row) => understandPerson(row, known));
    const people = read.filter((one): one is UnderstoodPerson => 'member' in one);
    const issues = [
      ...read.flatMap((one) => ('member' in one ? [] : one)),
      ...twice(people),
      ...withoutCollector(people, known.people),
    ];
    if (issues.length > 0) {
      const language = request.language ?? 'vi';
      return {
        added: 0,
        changed: 0,
        unchanged: 0,
        issues: issues
          .toSorted((a, b) => a.row - b.row)
          .map(({ row, code, params }) => ({ row, message: errorSentence(code, params, language) })),
      };
    }
    const done = await keepAll(context, people, known.people);
    audit({ subject: `organisation:${agency}`, detail: { file: file.name, ...done } });
    return { ...done, issues: [] };
  },
});

/** Collectors first: a collaborator may hang below one of the same file. */
async function keepAll(
  { tx, actor, today }: UseCaseContext<unknown>,
  people: readonly UnderstoodPerson[],
  before: readonly { readonly key: string; readonly name: string; readonly point: { key: string } | null }[],
): Promise<{ added: number; changed: number; unchanged: number }> {
  const done = { added: 0, changed: 0, unchanged: 0 };
  const collectors = new Map(
    before.map(({ key, name, point }) => [`${point?.key ?? ''} ${fold(name)}`, key]),
  );
  for (const one of people.toSorted((a, b) => Number(a.collector !== null) - Number(b.collector !== null))) {
    const parent =
      one.collector === null ? one.point.key : collectors.get(`${one.point.key} ${one.collector}`);
    if (parent === undefined) throw new Error('a collector that was found in the file is gone');
    if (one.known !== undefined && saysTheSame(one.known, one.member, parent)) {
      done.unchanged += 1;
      continue;
    }
    const kept = await keepMember(tx, actor, { ...one.member, parent }, today);
    if (one.collector === null) collectors.set(`${one.point.key} ${fold(kept.name)}`, kept.key);
    done[one.known === undefined ? 'added' : 'changed'] += 1;
  }
  return done;
}

function twice(people: readonly UnderstoodPerson[]): RowIssue[] {
  const seen = new Set<string>();
  return people.flatMap(({ row, member, point }) => {
    const key = `${point.key} ${member.kind} ${fold(member.name)}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ row, code: 'network.row_twice', params: { name: member.name } }] : [];
  });
}

function withoutCollector(
  people: readonly UnderstoodPerson[],
  before: readonly { readonly kind: string; readonly name: string; readonly point: { key: string } | null }[],
): RowIssue[] {
  const collectors = new Set([
    ...before
      .filter(({ kind }) => kind === 'collector')
      .map(({ name, point }) => `${point?.key ?? ''} ${fold(name)}`),
    ...people
      .filter(({ collector }) => collector === null)
      .map(({ member, point }) => `${point.key} ${fold(member.name)}`),
  ]);
  return people
    .filter(({ collector, point }) => collector !== null && !collectors.has(`${point.key} ${collector}`))
    .map(({ row, collectorWritten }) => ({
      row,
      code: 'network.row_collector_unknown',
      params: { written: collectorWritten },
    }));
}
