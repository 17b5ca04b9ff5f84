import { describe, expect, it } from 'vitest';
import { tokenForms } from '../text/token-form.ts';
import { readCatalogue } from './place-catalogue.ts';
import { PlaceResolver } from './resolve-place.ts';

const catalogue = readCatalogue();
const resolver = new PlaceResolver(catalogue);
const resolve = (address: string): { old: string; now: string } => {
  const tail = address
    .split(',')
    .map((part) => tokenForms(part).concat())
    .map((words) => words.join(' '))
    .join(', ');
  const { old, new: now } = resolver.resolve(tail);
  return { old: catalogue.oldNames[old] ?? '', now: catalogue.newNames[now] ?? '' };
};

describe('Tìm xã trong địa chỉ', () => {
  it('địa chỉ ba cấp cũ cho xã cũ và xã mới sau sáp nhập', () => {
    expect(resolve('phường Quang Trung, TP Kon Tum')).toEqual({
      old: 'Phường Quang Trung',
      now: 'Phường Kon Tum',
    });
  });

  it('hai xã cùng âm trong hai huyện phân biệt nhờ huyện', () => {
    expect(resolve('xã Đăk Long, huyện Đăk Hà, tỉnh Kon Tum').now).toBe('Xã Đăk Pxi');
    expect(resolve('xã Đắk Long huyện Đắk Glei Kon Tum').now).toBe('Xã Đăk Long');
  });

  it('địa chỉ hai cấp mới cho xã mới', () => {
    expect(resolve('xã Sa Bình, Quảng Ngãi')).toEqual({ old: '', now: 'Xã Sa Bình' });
  });

  it('không dấu, không nói loại xã vẫn tìm được nhờ huyện và tỉnh', () => {
    expect(resolve('Muong Bu, Muong La, Son La').now).toBe('Xã Mường Bú');
  });

  it('tên nhiều tỉnh có mà không nói tỉnh thì không đoán', () => {
    expect(resolve('xã Tân Lập')).toEqual({ old: '', now: '' });
  });
});
