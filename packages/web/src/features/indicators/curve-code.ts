import { foldText } from '../../lib/fold-text.ts';

/** Returns the code of a new course made of its name: "Mùa thu hoạch" is "mua-thu-hoach". */
export function curveCode(name: string): string {
  return foldText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
