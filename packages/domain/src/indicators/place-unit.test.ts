import { describe, expect, it } from 'vitest';
import { kindsBelow, placeUnit, type AddedKind, type UnitParent } from './index.ts';

const parent = (kind: string, more: Partial<UnitParent> = {}): UnitParent => ({
  key: '2025:23293',
  kind,
  name: 'X',
  communeKey: null,
  from: '2025-07-01',
  to: null,
  ...more,
});
const unit = (
  kind: AddedKind,
  more: object = {},
): { kind: AddedKind; from: string; to: string | null; communeKey: string | null } => ({
  kind,
  from: '2026-01-01',
  to: null,
  communeKey: null,
  ...more,
});

describe('Where a unit may hang', () => {
  it.each<[AddedKind, string]>([
    ['village', 'commune'],
    ['organisation', 'province'],
    ['organisation', 'commune'],
    ['point', 'organisation'],
    ['collector', 'point'],
    ['collector', 'village'],
    ['collaborator', 'collector'],
  ])('a %s below a %s', (kind, below) => {
    expect(placeUnit(unit(kind), parent(below)).ok).toBe(true);
  });

  it.each<[AddedKind, string]>([
    ['village', 'province'],
    ['point', 'commune'],
    ['collaborator', 'point'],
    ['collector', 'organisation'],
  ])('no %s directly below a %s', (kind, below) => {
    expect(placeUnit(unit(kind), parent(below))).toMatchObject({ code: 'indicators.unit_parent_wrong' });
  });

  it('lies in the commune of its parent; below an organisation of the whole province in the one stated', () => {
    expect(placeUnit(unit('village'), parent('commune'))).toMatchObject({ value: '2025:23293' });
    expect(placeUnit(unit('point', { communeKey: '2025:23317' }), parent('organisation'))).toMatchObject({
      value: '2025:23317',
    });
    const elsewhere = placeUnit(
      unit('collector', { communeKey: '2025:23317' }),
      parent('village', { communeKey: '2025:23293' }),
    );
    expect(elsewhere).toMatchObject({ code: 'indicators.unit_commune_differs' });
  });

  it('what may be added below a unit is what may hang there', () => {
    expect(kindsBelow('commune')).toEqual(['village', 'organisation']);
    expect(kindsBelow('point')).toEqual(['collector']);
    expect(kindsBelow('collaborator')).toEqual([]);
    for (const kind of kindsBelow('village')) expect(placeUnit(unit(kind), parent('village')).ok).toBe(true);
  });

  it('exists only while its parent does', () => {
    const old = parent('commune', { from: '2010-01-01', to: '2025-06-30' });
    expect(placeUnit(unit('village'), old)).toMatchObject({ code: 'indicators.unit_outlives_parent' });
    expect(placeUnit(unit('village', { from: '2024-01-01', to: '2025-06-30' }), old).ok).toBe(true);
    expect(placeUnit(unit('village', { from: '2024-01-01' }), old).ok).toBe(false);
    expect(placeUnit(unit('village', { to: '2025-12-31' }), parent('commune'))).toMatchObject({
      code: 'indicators.unit_days_reversed',
      params: { from: '01/01/2026', to: '31/12/2025' },
    });
    expect(placeUnit(unit('village', { from: '2025-01-01' }), parent('commune'))).toMatchObject({
      code: 'indicators.unit_outlives_parent',
      params: { parent: 'X', days: '01/07/2025 – …' },
    });
  });
});
