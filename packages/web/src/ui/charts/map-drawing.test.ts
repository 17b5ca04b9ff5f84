import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFar } from './far-shapes.ts';
import { fitProjection, fittingHeight } from './map-projection.ts';
import { readShapes, type MapShape, type Place } from './map-shapes.ts';
import { isInside, shapeAnchor } from './shape-anchor.ts';
import { shapePath } from './shape-path.ts';

const FILES = join(import.meta.dirname, '../../../public/boundaries');
const fileOf = (path: string): MapShape[] => readShapes(JSON.parse(readFileSync(join(FILES, path), 'utf8')));

const square = (from: number, to: number): Place[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

function shape(...areas: readonly Place[][][]): MapShape {
  return { code: '1', name: 'Xã A', formerProvince: null, isApproximate: false, areas };
}

const BOX = { x: 0, y: 0, width: 100, height: 100 };

describe('Bản đồ vẽ từ ranh giới', () => {
  it('đọc đủ 40 xã của Kon Tum cũ trong 96 xã, phường, đặc khu của Quảng Ngãi mới', () => {
    const shapes = fileOf('communes-2025/51.geojson');
    expect(shapes).toHaveLength(96);
    expect(shapes.filter(({ formerProvince }) => formerProvince === '62')).toHaveLength(40);
  });

  it('từ chối tệp không phải ranh giới', () => {
    expect(() => readShapes({ a: 1 })).toThrow('not a collection');
    const point = { properties: { code: '1' }, geometry: { type: 'Point', coordinates: [1, 2] } };
    expect(() => readShapes({ features: [point] })).toThrow('not an area: Point');
  });

  it('phía bắc ở trên, giữ một tỷ lệ cho hai chiều, nằm giữa khung', () => {
    const project = fitProjection([shape([square(0, 1)])], { ...BOX, width: 200 });
    const [left, bottom] = project([0, 0]);
    const [right, top] = project([1, 1]);
    expect([left, right, top, bottom].map(Math.round)).toEqual([50, 150, 0, 100]);
  });

  it('chiều cao theo hình dáng của tỉnh, trong hai giới hạn', () => {
    expect(fittingHeight([shape([square(0, 1)])], 300, [100, 900])).toBe(300);
    expect(fittingHeight([shape([square(0, 1)])], 300, [100, 200])).toBe(200);
  });

  it('lỗ trong một địa bàn và các đảo của nó là những vòng riêng', () => {
    const holed = shape([square(0, 10), square(4, 6)], [square(12, 13)]);
    const path = shapePath(holed, fitProjection([holed], BOX));
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/Z/g)).toHaveLength(3);
  });

  it('đảo nhỏ hơn một điểm ảnh vẫn được vẽ', () => {
    const speck = shape([square(0, 10)], [square(12, 12.0001)]);
    expect(shapePath(speck, fitProjection([speck], BOX)).match(/M/g)).toHaveLength(2);
  });

  it('số đứng trong địa bàn, không đứng trong lỗ', () => {
    const ring = shape([square(0, 10), square(2, 8)]);
    const place = shapeAnchor(ring);
    expect(isInside(ring.areas[0] ?? [], place)).toBe(true);
    expect(isInside(ring.areas[0] ?? [], [5, 5])).toBe(false);
  });

  it('mọi đơn vị của mọi tệp ranh giới có chỗ đứng bên trong và có hình', () => {
    const paths = globSync(['communes-2025/*.geojson', 'districts-2024/*.geojson'], { cwd: FILES });
    expect(paths).toHaveLength(97);
    let count = 0;
    for (const path of paths) {
      const shapes = fileOf(path);
      const project = fitProjection(shapes, { ...BOX, width: 600, height: 600 });
      for (const one of shapes) {
        count += 1;
        const place = shapeAnchor(one);
        expect(
          one.areas.some((area) => isInside(area, place)),
          `${path} ${one.name}`,
        ).toBe(true);
        expect(shapePath(one, project), `${path} ${one.name}`).toMatch(/^M[\d.\s-]+L/);
      }
    }
    expect(count).toBe(3321 + 696);
  });

  it('Hoàng Sa và Trường Sa có khung riêng; Lý Sơn và Côn Đảo thì không cần', () => {
    const names = (path: string): string[] => splitFar(fileOf(path)).far.map(({ name }) => name);
    expect(names('communes-2025/48.geojson')).toEqual(['Đặc khu Hoàng Sa']);
    expect(names('communes-2025/56.geojson')).toEqual(['Đặc khu Trường Sa']);
    expect(names('communes-2025/51.geojson')).toEqual([]);
    expect(names('communes-2025/79.geojson')).toEqual([]);
  });
});
