import { readTaxCode } from '@ansinh/domain/employers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';

const RUNS = 20_000;

describe('Chữ số kiểm tra của mã số thuế', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('cơ sở dữ liệu và chương trình nói như nhau về mọi mã, đúng hay sai', async () => {
    const digits = (length: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const code = fc.oneof(
      { weight: 8, arbitrary: digits(10) },
      { weight: 2, arbitrary: fc.tuple(digits(10), digits(3)).map((parts) => parts.join('-')) },
      { weight: 1, arbitrary: digits(12) },
    );
    const codes = fc.sample(code, RUNS);
    const { rows } = await database.owner.query<{ code: string; valid: boolean }>(
      'select code, app.tax_code_is_valid(code) as valid from unnest($1::text[]) as code',
      [codes],
    );
    expect(rows).toHaveLength(RUNS);
    const disagreed = rows.filter((row) => readTaxCode(row.code)?.valid !== row.valid);
    expect(disagreed).toEqual([]);
    const tens = rows.filter((row) => row.code.length === 10);
    // One code in eleven is right: both answers were met, or the test proves nothing.
    expect(tens.filter(({ valid }) => valid).length).toBeGreaterThan(tens.length / 20);
    expect(tens.filter(({ valid }) => !valid).length).toBeGreaterThan(tens.length / 2);
  });
});
