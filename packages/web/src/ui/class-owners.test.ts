import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FEATURES = join(import.meta.dirname, '../features');

/** Every class that stylesheets of the features define, with the features that do. */
function owners(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of globSync('*/*.css', { cwd: FEATURES })) {
    const [feature = ''] = path.split(/[\\/]/);
    for (const [, name = ''] of readFileSync(join(FEATURES, path), 'utf8').matchAll(/^\s*\.([a-z][\w-]*)/gm))
      found.set(name, (found.get(name) ?? new Set()).add(feature));
  }
  return found;
}

describe('Kiểu dáng của các trang', () => {
  it('mỗi lớp thuộc một nhóm trang: trang mở trước không làm méo trang mở sau', () => {
    const classes = owners();
    expect(classes.size).toBeGreaterThan(200);
    const shared = [...classes].filter(([, features]) => features.size > 1);
    expect(shared.map(([name, features]) => `.${name}: ${[...features].join(', ')}`)).toEqual([]);
  });
});
