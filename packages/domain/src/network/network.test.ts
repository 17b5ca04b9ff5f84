import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contractState,
  decideEndMember,
  decidePlanLine,
  flagNetwork,
  organisationWording,
  planStanding,
  type NetworkFacts,
  type PlanDecision,
} from './index.ts';

const DAY = '2026-11-30';

describe('Tên gọi tổ chức thu theo ngày', () => {
  it.each([
    ['2024-11-15', 'collection-service'],
    ['2025-06-30', 'collection-service'],
    ['2025-07-01', 'participant-development'],
    [DAY, 'participant-development'],
  ])('ngày %s gọi là %s', (day, code) => {
    expect(organisationWording(day)).toMatchObject({ code });
  });
});

describe('Hợp đồng ủy quyền thu', () => {
  const days = { from: '2025-07-01', to: '2026-12-30' };
  it.each([
    ['2025-06-30', 'coming'],
    ['2025-07-01', 'valid'],
    ['2026-11-29', 'valid'],
    ['2026-11-30', 'ending'],
    ['2026-12-30', 'ending'],
    ['2026-12-31', 'ended'],
  ])('ngày %s: %s (nhắc trước 30 ngày, ngày cuối vẫn còn hiệu lực)', (day, state) => {
    expect(contractState(days, day)).toBe(state);
  });

  it('trong thời hạn thì không bao giờ là đã hết hay chưa đến', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (length, at) => {
        const on = (offset: number): string =>
          new Date(Date.parse('2026-01-01') + offset * 86_400_000).toISOString().slice(0, 10);
        const state = contractState({ from: on(0), to: on(length) }, on(at));
        expect(['valid', 'ending'].includes(state)).toBe(at <= length);
      }),
    );
  });
});

const person = (more: Partial<NetworkFacts['people'][number]> = {}): NetworkFacts['people'][number] => ({
  key: 'u:1',
  name: 'Nhân viên A',
  kind: 'collector',
  agencyId: 'a',
  commune: '2025:23293',
  certificateNumber: 'CN-1',
  certificateUntil: '2027-01-01',
  villages: 1,
  ...more,
});
const contract = { from: '2026-01-01', to: '2027-12-31', communes: [] as string[] };
const POINT = { key: 'u:p', name: 'Điểm 1', agencyId: 'a', commune: '2025:23293', collectors: 1 };
const VILLAGE = { key: 'u:v', name: 'Tổ 1', commune: '2025:23293', people: 1 };
const facts = (more: Partial<NetworkFacts> = {}): NetworkFacts => ({
  organisations: [{ agencyId: 'a', name: 'An Tâm', contracts: [contract] }],
  points: [POINT],
  people: [person()],
  villages: [VILLAGE],
  ...more,
});
const codes = (more: Partial<NetworkFacts>): string[] =>
  flagNetwork(facts(more), DAY).map(({ code }) => code);

describe('Cảnh báo của mạng lưới thu', () => {
  it('đủ hợp đồng, đủ người, đủ địa bàn thì không có cảnh báo', () => {
    expect(codes({})).toEqual([]);
  });

  it('điểm thu không có nhân viên thu nào bị nêu ra (BD Đ2.3)', () => {
    expect(codes({ points: [{ ...POINT, collectors: 0 }] })).toEqual(['point-without-collector']);
  });

  it('tổ chức đang làm mà không còn hợp đồng bị nêu ra, kèm ngày hợp đồng cuối hết', () => {
    const ended = { ...contract, to: '2026-11-20' };
    const flags = flagNetwork(
      facts({ organisations: [{ agencyId: 'a', name: 'An Tâm', contracts: [ended] }] }),
      DAY,
    );
    expect(flags).toMatchObject([{ code: 'works-without-contract', day: '2026-11-20', days: -10 }]);
  });

  it('chưa có hợp đồng nhưng cũng chưa có ai làm thì không nêu', () => {
    expect(
      codes({ organisations: [{ agencyId: 'b', name: 'Mới', contracts: [] }], points: [], people: [] }),
    ).toEqual([]);
  });

  it('hợp đồng sắp hết được nhắc, trừ khi hợp đồng sau đã ký', () => {
    const ending = { ...contract, to: '2026-12-20' };
    const next = { from: '2026-12-21', to: '2028-12-20', communes: [] };
    expect(codes({ organisations: [{ agencyId: 'a', name: 'An Tâm', contracts: [ending] }] })).toEqual([
      'contract-ending',
    ]);
    expect(codes({ organisations: [{ agencyId: 'a', name: 'An Tâm', contracts: [ending, next] }] })).toEqual(
      [],
    );
  });

  it('điểm thu ở xã không có trong hợp đồng bị nêu ra', () => {
    const narrow = { ...contract, communes: ['2025:23284'] };
    expect(codes({ organisations: [{ agencyId: 'a', name: 'An Tâm', contracts: [narrow] }] })).toEqual([
      'outside-contract',
    ]);
  });

  it('chứng nhận hết hạn, chưa có chứng nhận, chưa có địa bàn; cộng tác viên không cần chứng nhận', () => {
    expect(codes({ people: [person({ certificateUntil: '2026-11-29' })] })).toEqual(['certificate-expired']);
    expect(
      codes({ people: [person({ certificateNumber: null, certificateUntil: null, villages: 0 })] }),
    ).toEqual(['certificate-missing', 'collector-without-area']);
    expect(
      codes({ people: [person({ kind: 'collaborator', certificateNumber: null, certificateUntil: null })] }),
    ).toEqual([]);
  });

  it('thôn, tổ dân phố chưa có ai phụ trách bị nêu ra (BD Đ6.3 g8)', () => {
    expect(codes({ villages: [{ ...VILLAGE, people: 0 }] })).toEqual(['village-without-anybody']);
  });
});

describe('Thôi làm trong mạng lưới', () => {
  const member = { name: 'A', from: '2026-01-01', to: null, below: 0 };
  it('phải có lý do, không trước ngày bắt đầu, không thôi hai lần', () => {
    expect(decideEndMember(member, DAY, 'Chuyển việc', null).ok).toBe(true);
    expect(decideEndMember(member, DAY, ' ', null)).toMatchObject({ code: 'network.ends_without_reason' });
    expect(decideEndMember(member, '2025-12-31', 'X', null)).toMatchObject({
      code: 'network.ends_before_start',
    });
    expect(decideEndMember({ ...member, to: '2026-05-01' }, DAY, 'X', null)).toMatchObject({
      code: 'network.already_ended',
    });
  });

  it('còn cộng tác viên thì phải có người nhận, và người nhận phải phù hợp', () => {
    expect(decideEndMember({ ...member, below: 2 }, DAY, 'X', null)).toMatchObject({
      code: 'network.has_collaborators',
      params: { count: 2 },
    });
    expect(decideEndMember({ ...member, below: 2 }, DAY, 'X', false)).toMatchObject({
      code: 'network.replacement_unfit',
    });
    expect(decideEndMember({ ...member, below: 2 }, DAY, 'X', true).ok).toBe(true);
  });
});

describe('Kế hoạch mở rộng mạng lưới', () => {
  const line = { state: 'agreed' as const, people: 2, dueOn: '2026-12-31' };
  it('đủ người là đạt, thiếu người thì còn hạn hay quá hạn', () => {
    expect(planStanding(line, 2, '2027-01-01')).toBe('reached');
    expect(planStanding(line, 1, '2026-12-31')).toBe('on-time');
    expect(planStanding(line, 1, '2027-01-01')).toBe('late');
    expect(planStanding({ ...line, state: 'proposed' }, 5, DAY)).toBe('proposed');
  });

  const by = (more: Partial<PlanDecision>): PlanDecision => ({
    state: 'proposed',
    answer: 'agree',
    agencyId: 'a',
    reason: '',
    leads: true,
    actorAgencyId: 'bhxh',
    ...more,
  });
  it('BHXH tỉnh quyết định, hoặc tổ chức được đề nghị tự nhận; tổ chức khác thì không', () => {
    expect(decidePlanLine(by({})).ok).toBe(true);
    expect(decidePlanLine(by({ leads: false, actorAgencyId: 'a' })).ok).toBe(true);
    expect(decidePlanLine(by({ leads: false, actorAgencyId: 'b' }))).toMatchObject({
      code: 'platform.forbidden',
    });
  });
  it('nhận phải có tổ chức, từ chối phải có lý do, không quyết định hai lần', () => {
    expect(decidePlanLine(by({ agencyId: null }))).toMatchObject({ code: 'network.plan_needs_organisation' });
    expect(decidePlanLine(by({ answer: 'decline' }))).toMatchObject({ code: 'network.plan_needs_reason' });
    expect(decidePlanLine(by({ state: 'agreed' }))).toMatchObject({ code: 'network.plan_already_decided' });
  });
});
