import { describe, expect, it } from 'vitest';
import { askedTwice } from './asked-twice.ts';
import { formOf } from './report-form.fixtures.ts';

describe('Hai văn bản hỏi cùng một số', () => {
  const one = { ...formOf({ 'hoi-nghi': { kind: 'typed', figure: 'hoi-nghi' } }), code: 'kt25' };
  const other = {
    ...formOf({ 'so-cuoc': { kind: 'typed', figure: 'hoi-nghi' }, khac: { kind: 'typed', figure: 'khac' } }),
    code: 'kt210',
  };

  it('nêu số bị hỏi hai lần và hai chỗ hỏi, dù tên dòng khác nhau', () => {
    expect(askedTwice([one, other])).toEqual([
      {
        figure: 'hoi-nghi',
        places: [
          { form: 'kt25', key: 't.hoi-nghi.c' },
          { form: 'kt210', key: 't.so-cuoc.c' },
        ],
      },
    ]);
  });

  it('một mẫu dùng một số hai chỗ thì không phải hỏi hai lần', () => {
    const same = formOf({ a: { kind: 'typed', figure: 'x' }, b: { kind: 'typed', figure: 'x' } });
    expect(askedTwice([same])).toEqual([]);
  });

  it('số hệ thống tìm được không phải là hỏi', () => {
    const found = formOf({ a: { kind: 'measure', measure: 'duties.due' } });
    expect(
      askedTwice([
        { ...found, code: 'a' },
        { ...found, code: 'b' },
      ]),
    ).toEqual([]);
  });
});
