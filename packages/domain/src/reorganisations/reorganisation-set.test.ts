import { describe, expect, it } from 'vitest';
import { checkAgencies, checkTerritories, proposeAgencies } from './index.ts';
import type { AgencyChange, AgencyLife, AgencySuccession, TerritoryChange, UnitLife } from './index.ts';

const ON = '2025-07-01';
const old = (code: string, to: string | null = '2025-06-30'): UnitLife => ({
  key: `2024:${code}`,
  name: `Xã ${code}`,
  provinceCode: '62',
  parent: '2024:600',
  from: '2010-01-01',
  to,
});
const fresh = (code: string): UnitLife => ({
  ...old(code, null),
  key: `2025:${code}`,
  provinceCode: '51',
  parent: '2025:51',
  from: ON,
});
const line = (
  from: string,
  to: string | null,
  part: TerritoryChange['part'] = 'whole',
  note = '',
): TerritoryChange => ({
  from: `2024:${from}`,
  to: to === null ? null : `2025:${to}`,
  part,
  note,
});
const LIVES = [old('1'), old('2'), old('3'), fresh('8'), fresh('9')];
const SOUND = [line('1', '8'), line('2', '8', 'part'), line('2', '9', 'part'), line('3', '9')];
const codes = (changes: readonly TerritoryChange[], lives = LIVES): string[] =>
  checkTerritories(changes, lives, ON).map(({ code }) => code.replace('reorganisations.', ''));

describe('Kiểm tra tập đơn vị hành chính của một quyết định sắp xếp', () => {
  it('nhập, chia, đều có nơi nhận đang có trong ngày hiệu lực: không có lỗi', () => {
    expect(codes(SOUND)).toEqual([]);
  });

  it('đơn vị kết thúc hôm trước mà không có trong quyết định: nêu tên', () => {
    expect(checkTerritories(SOUND.slice(0, 3), LIVES, ON)).toEqual([
      { code: 'reorganisations.unit_without_successor', params: { unit: 'Xã 3 (2024:3)' } },
    ]);
  });

  it('bảng lệch cột, năm vạn dòng nối đuôi nhau: vẫn nói được lỗi của từng đơn vị', () => {
    const chain = Array.from({ length: 50_000 }, (_, at): TerritoryChange => ({
      from: `2025:${at}`,
      to: `2025:${at + 1}`,
      part: 'whole',
      note: '',
    }));
    expect(new Set(codes(chain))).toEqual(new Set(['unit_unknown', 'unit_not_there']));
    const [first] = chain;
    expect(
      codes([...chain, { from: '2025:50000', to: first?.from ?? '', part: 'whole', note: '' }]),
    ).toContain('circle');
  });

  it('đơn vị giải thể phải nói rõ việc, số liệu của nó về đâu', () => {
    const rest = SOUND.slice(0, 3);
    expect(codes([...rest, line('3', null, 'none')])).toEqual(['abolished_without_rule']);
    expect(codes([...rest, line('3', null, 'none', 'Đảo không còn dân, số liệu giữ ở đơn vị cũ')])).toEqual(
      [],
    );
  });

  it('vừa toàn bộ vừa một phần, hoặc toàn bộ cho hai nơi: từ chối', () => {
    const rest = [line('2', '8'), line('3', '9')];
    expect(codes([line('1', '8'), line('1', '9', 'part'), ...rest])).toEqual(['parts_mixed']);
    expect(codes([line('1', '8'), line('1', '9'), ...rest])).toEqual(['parts_mixed']);
  });

  it('một phần mà không ghi phần còn lại đi đâu, hoặc ghi hai lần một nơi: từ chối', () => {
    const rest = [line('2', '8'), line('3', '9')];
    expect(codes([line('1', '8', 'part'), ...rest])).toEqual(['part_alone']);
    expect(codes([line('1', '8', 'part'), line('1', '8', 'part'), ...rest])).toEqual(['line_twice']);
  });

  it('đơn vị không có trong danh mục, chưa lập hoặc đã kết thúc vào ngày đó: từ chối', () => {
    const rest = [line('2', '8'), line('3', '9')];
    expect(codes([line('7', '8'), line('1', '8'), ...rest])).toEqual(['unit_unknown']);
    expect(codes([line('1', '7'), ...rest])).toEqual(['unit_unknown']);
    const late = [...LIVES, { ...fresh('5'), from: '2026-01-01' }, old('6', '2020-12-31')];
    expect(codes([line('1', '5'), ...rest], late)).toEqual(['receiver_not_there']);
    expect(codes([line('1', '8'), line('6', '8'), ...rest], late)).toEqual(['unit_not_there']);
  });

  it('đi vòng về chính mình: từ chối; phần ở lại của một xã vẫn tồn tại thì không phải vòng', () => {
    const lives = [fresh('8'), fresh('9')].map((unit) => ({ ...unit, from: '2020-01-01' }));
    const move = (from: string, to: string, part: TerritoryChange['part']): TerritoryChange => ({
      from: `2025:${from}`,
      to: `2025:${to}`,
      part,
      note: '',
    });
    expect(codes([move('8', '9', 'whole'), move('9', '8', 'whole')], lives)).toEqual(['circle']);
    expect(codes([move('8', '8', 'part'), move('8', '9', 'part')], lives)).toEqual([]);
    expect(codes([move('8', '8', 'whole')], lives)).toEqual(['succeeds_itself']);
  });
});

const agency = (code: string, territory: string | null, more: Partial<AgencyLife> = {}): AgencyLife => ({
  code,
  kind: 'peoples-committee',
  level: 'commune',
  name: `UBND ${code}`,
  territory,
  next: territory,
  from: '2010-01-01',
  to: null,
  ...more,
});
const act = (code: string, what: AgencyChange['act'], note = ''): AgencyChange => ({
  code,
  act: what,
  kind: null,
  level: null,
  name: null,
  shortName: null,
  parent: null,
  territory: null,
  note,
});
const passes = (from: string, to: string, primary = true): AgencySuccession => ({
  from,
  to,
  share: 'all',
  dividedBy: 'whole',
  primary,
  scope: 'Toàn bộ',
});

describe('Kiểm tra các cơ quan của một quyết định sắp xếp', () => {
  const AGENCIES = [agency('a', null), agency('b', null), agency('gone', null, { to: '2020-01-01' })];
  const found = (changes: AgencyChange[], successions: AgencySuccession[]): string[] =>
    checkAgencies(changes, successions, AGENCIES, ON).map(({ code }) => code.replace('reorganisations.', ''));

  it('cơ quan kết thúc phải có nơi tiếp nhận, hoặc ghi rõ vì sao không ai tiếp nhận', () => {
    expect(found([act('a', 'close')], [passes('a', 'b')])).toEqual([]);
    expect(found([act('a', 'close')], [])).toEqual(['agency_without_successor']);
    expect(found([act('a', 'close', 'Hết nhiệm vụ')], [])).toEqual([]);
  });

  it('nơi tiếp nhận phải đang hoạt động hoặc do chính quyết định lập ra', () => {
    expect(found([act('a', 'close')], [passes('a', 'gone')])).toEqual(['agency_receiver_not_there']);
    expect(found([act('a', 'close'), act('b', 'close', 'x')], [passes('a', 'b')])).toEqual([
      'agency_receiver_not_there',
    ]);
    expect(found([act('a', 'close'), act('moi', 'open')], [passes('a', 'moi')])).toEqual([]);
  });

  it('lập cơ quan đã có, kết thúc cơ quan không còn, hai nơi cùng nhận toàn bộ: từ chối', () => {
    expect(found([act('a', 'open')], [])).toEqual(['agency_exists']);
    expect(found([act('gone', 'close', 'x')], [])).toEqual(['agency_not_there']);
    expect(found([act('a', 'close'), act('c', 'open')], [passes('a', 'b'), passes('a', 'c')])).toEqual([
      'agency_two_wholes',
    ]);
  });
});

describe('Đề xuất cơ quan theo địa bàn', () => {
  it('UBND xã cũ kết thúc, UBND xã mới được lập; xã chia thì mỗi xã nhận phần địa bàn của mình', () => {
    const agencies = [
      agency('cu-1', '2024:1'),
      agency('cu-2', '2024:2'),
      agency('cu-3', '2024:3'),
      agency('moi-9', '2025:9', { from: ON }),
    ];
    const { agencies: changes, successions } = proposeAgencies(SOUND, LIVES, agencies, ON);
    expect(changes.map(({ code, act: what }) => `${what} ${code}`)).toEqual([
      'open ubnd-xa-8',
      'close cu-1',
      'close cu-2',
      'close cu-3',
    ]);
    expect(changes[0]?.name).toBe('Ủy ban nhân dân xã 8');
    expect(successions.map(({ from, to, dividedBy, primary }) => [from, to, dividedBy, primary])).toEqual([
      ['cu-1', 'ubnd-xa-8', 'whole', true],
      ['cu-2', 'ubnd-xa-8', 'territory', false],
      ['cu-2', 'moi-9', 'territory', false],
      ['cu-3', 'moi-9', 'whole', true],
    ]);
    expect(checkAgencies(changes, successions, agencies, ON)).toEqual([]);
  });

  it('cơ quan huyện: việc về các xã mới của huyện; cơ quan tỉnh chuyển địa bàn; cơ quan đã chuyển thì thôi', () => {
    const lives = [
      ...LIVES,
      { ...old('600'), parent: '2024:62' },
      { ...old('62'), parent: null },
      { ...fresh('51'), parent: null },
    ];
    const agencies = [
      agency('huyen', '2024:600', { level: 'district' }),
      agency('so', '2024:62', { level: 'province', kind: 'department' }),
      agency('so-da-chuyen', '2024:62', { level: 'province', kind: 'department', next: '2025:51' }),
      agency('moi-8', '2025:8', { from: ON }),
      agency('moi-9', '2025:9', { from: ON }),
    ];
    const found = proposeAgencies([...SOUND, line('62', '51')], lives, agencies, ON);
    expect(found.agencies.map(({ code, act: what, territory }) => [what, code, territory])).toEqual([
      ['change', 'so', '2025:51'],
      ['close', 'huyen', null],
    ]);
    expect(found.successions.map(({ from, to, primary }) => [from, to, primary])).toEqual([
      ['huyen', 'moi-8', false],
      ['huyen', 'moi-9', false],
    ]);
  });

  it('loại cơ quan không còn ở nơi nhận: kết thúc mà chưa có nơi tiếp nhận, để người xem quyết định', () => {
    const tax = agency('thue-1', '2024:1', { kind: 'tax' });
    const { agencies: changes, successions } = proposeAgencies(SOUND, LIVES, [tax], ON);
    expect(changes.map(({ code }) => code)).toEqual(['thue-1']);
    expect(successions).toEqual([]);
    expect(checkAgencies(changes, successions, [tax], ON)).toHaveLength(1);
  });
});
