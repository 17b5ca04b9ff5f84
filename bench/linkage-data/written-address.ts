import type { Household } from './person.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Thành phố /u, 'TP '],
  [/^Thị xã /u, 'TX '],
  [/^Thị trấn /u, 'TT '],
  [/^Huyện /u, 'H. '],
  [/^Phường /u, 'P. '],
  [/^Xã /u, 'X. '],
  [/^Quận /u, 'Q. '],
  [/^Tỉnh /u, 'T. '],
];

function shorten(name: string): string {
  for (const [long, short] of SHORT) if (long.test(name)) return name.replace(long, short);
  return name;
}

function bare(name: string): string {
  return name.replace(/^(Thành phố|Thị xã|Thị trấn|Huyện|Phường|Xã|Quận|Tỉnh|Đặc khu) (?=\D)/u, '');
}

/** Returns the address of a household in old or new territory, as long or as short as clerks write it. */
export function writeAddress(
  random: Random,
  household: Household,
  place: Place,
  isNew: boolean,
): { text: string; tags: string[] } {
  const draw = random.next();
  if (draw < 0.02) return { text: '', tags: ['address-missing'] };
  const tags = [isNew ? 'new-territory' : 'old-territory'];
  const parts = isNew
    ? [place.newCommune, place.newProvinceName]
    : [place.commune, place.district, place.provinceName];
  if (!isNew && random.chance(0.12)) {
    parts.splice(1, 1);
    tags.push('address-no-district');
  } else if (random.chance(0.3)) parts.pop();
  const style = random.next();
  const written =
    style < 0.6
      ? parts.map((part, at) =>
          at === 0 || random.chance(0.9) ? part.charAt(0).toLowerCase() + part.slice(1) : part,
        )
      : style < 0.78
        ? parts.map(shorten)
        : style < 0.9
          ? parts
          : parts.map(bare);
  if (random.chance(0.82)) written.unshift(household.hamlet);
  const text = written.join(random.chance(0.85) ? ', ' : ' - ');
  return { text: random.chance(0.06) ? text.replaceAll('Đắk', 'Đăk').replaceAll('đắk', 'đăk') : text, tags };
}
