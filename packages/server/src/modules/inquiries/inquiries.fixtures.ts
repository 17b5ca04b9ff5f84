import { join } from 'node:path';
import type { InquiryDetail, InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { ROOT } from '../../platform/installation/root.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { askInquiry } from './use-cases/ask-inquiry.ts';
import { getInquiry } from './use-cases/read-inquiries.ts';

export const TODAY = '2026-11-24';

type Name = 'asker' | 'health' | 'finance' | 'stranger' | 'leader';

/** Two sides of a question, others that are asked too, and those who have nothing to do with it. */
export class InquiryDesk {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  readonly people: Readonly<Record<Name, Actor>>;
  #now = new Date(`${TODAY}T03:00:00.000Z`);

  constructor(database: TestDatabase, province: DemoProvince) {
    this.database = database;
    this.province = province;
    this.people = {
      asker: province.person('bhxh-tinh', 'operator'),
      health: province.person('so-y-te', 'operator'),
      finance: province.person('so-tai-chinh', 'operator'),
      stranger: province.person('so-tu-phap', 'operator', 'approver'),
      leader: province.person('ubnd-tinh', 'leader'),
    };
  }

  get services() {
    return { ...this.database.services, now: () => this.#now };
  }

  get health(): string {
    return this.province.agencyId('so-y-te');
  }

  get finance(): string {
    return this.province.agencyId('so-tai-chinh');
  }

  /** Makes it another day. */
  on(day: string): void {
    this.#now = new Date(`${day}T03:00:00.000Z`);
  }

  as<Input, Output>(name: Name, useCase: UseCase<Input, Output>, input: object): Promise<Output> {
    return run(this.services, useCase, this.people[name], input);
  }

  /** Asks the health department, or whom `more` says; returns the question's id. */
  async ask(more: object = {}): Promise<string> {
    const question = {
      subject: 'Số cơ sở khám chữa bệnh',
      items: ['Số cơ sở có hợp đồng', 'Danh sách cơ sở'],
      agencyIds: [this.health],
    };
    return (await this.as('asker', askInquiry, { ...question, ...more })).id;
  }

  seen(name: Name, inquiryId: string): Promise<InquiryDetail> {
    return this.as(name, getInquiry, { inquiryId });
  }

  /** Returns the first thread somebody sees. */
  async thread(name: Name, inquiryId: string): Promise<InquiryThread> {
    const [first] = (await this.seen(name, inquiryId)).threads;
    if (!first) throw new Error('no thread');
    return first;
  }

  /** Takes a step on the first thread somebody sees, at its version. */
  async step<Input, Output>(
    name: Name,
    useCase: UseCase<Input, Output>,
    inquiryId: string,
    more: object = {},
  ): Promise<Output> {
    const { version, agency } = await this.thread(name, inquiryId);
    return this.as(name, useCase, { inquiryId, agencyId: agency.id, version, ...more });
  }
}

/** Opens a desk in a database of its own. */
export async function openInquiryDesk(): Promise<InquiryDesk> {
  const database = await createDemoDatabase({ demo: true });
  const province = await loadDemoProvince(database);
  await loadParameterFiles(database.services, province.system, join(ROOT, 'db/reference'));
  return new InquiryDesk(database, province);
}
