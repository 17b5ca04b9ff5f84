import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, type ComparedPerson, type FieldComparison } from './compare-people.rules.ts';

const person = (over: Partial<ComparedPerson>): ComparedPerson => ({
  fullName: 'Nguyễn Thị Hoà',
  birth: '1990-05-12',
  birthPrecision: 'day',
  sex: null,
  communeName: null,
  village: null,
  household: null,
  phone: null,
  numbers: [],
  ...over,
});
const of = (
  field: FieldComparison['field'],
  a: Partial<ComparedPerson>,
  b: Partial<ComparedPerson>,
): string => comparePeople(person(a), person(b)).find((one) => one.field === field)?.code ?? 'không so';
const cccd = (value: string): Partial<ComparedPerson> => ({ numbers: [{ kind: 'cccd', value }] });

describe('So hai người từng trường', () => {
  it.each([
    ['NGUYỄN THỊ HOÀ', 'equal'],
    ['Nguyen Thi Hoa', 'marks-differ'],
    ['Hoà Nguyễn Thị', 'words-swapped'],
    ['Nguyễn Hoà', 'word-missing'],
    ['Trần Thị Hoà', 'differs'],
  ])('họ tên “Nguyễn Thị Hoà” và “%s”: %s', (name, code) => {
    expect(of('name', {}, { fullName: name })).toBe(code);
  });

  it.each<[Partial<ComparedPerson>, string]>([
    [{ birth: '1990-05-12' }, 'equal'],
    [{ birth: '1990-12-05' }, 'day-month-swapped'],
    [{ birth: '1990-05-13' }, 'one-digit'],
    [{ birth: '1990-01-01', birthPrecision: 'year' }, 'same-year'],
    [{ birth: '1990-08-30' }, 'same-year'],
    [{ birth: '1985-08-30' }, 'differs'],
    [{ birth: null }, 'không so'],
  ])('ngày sinh 12/05/1990 và %j: %s', (other, code) => {
    expect(of('birth', {}, other)).toBe(code);
  });

  it.each([
    ['062190001234', 'equal'],
    ['062190001235', 'one-digit'],
    ['062190001243', 'digits-swapped'],
    ['062190009999', 'differs'],
  ])('số CCCD 062190001234 và %s: %s', (number, code) => {
    expect(of('cccd', cccd('062190001234'), cccd(number))).toBe(code);
  });

  it('so xuôi hay ngược đều như nhau', () => {
    const side = fc.record({
      fullName: fc.constantFrom('A Thái', 'Y Ngọc', 'Lê Văn An', 'Le Van An'),
      birth: fc.constantFrom('1990-05-12', '1990-12-05', null),
    });
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(comparePeople(person(a), person(b))).toEqual(comparePeople(person(b), person(a)));
      }),
    );
  });
});
