import { describe, expect, it } from 'vitest';
import {
  ADMINISTRATIVE_TYPES,
  administrativeNameKey,
  parseAdministrativeName,
} from './administrative-name.ts';

describe('Tên đơn vị hành chính', () => {
  it.each([
    ['Huyện Đăk Glei', 'huyện', 'Đăk Glei', 'dakglei'],
    ['TP. Kon Tum', 'thành phố', 'Kon Tum', 'kontum'],
    ['TP.Kon Tum', 'thành phố', 'Kon Tum', 'kontum'],
    ['Tp Kon Tum', 'thành phố', 'Kon Tum', 'kontum'],
    ['xã Đắk Tờ Kan', 'xã', 'Đắk Tờ Kan', 'daktokan'],
    ['Phường 1', 'phường', '1', '1'],
    ['P.1', 'phường', '1', '1'],
    ['P1', 'phường', '1', '1'],
    ['Q. 10', 'quận', '10', '10'],
    ['TX. Sơn Tây', 'thị xã', 'Sơn Tây', 'sontay'],
    ['THỊ TRẤN PLEI KẦN', 'thị trấn', 'PLEI KẦN', 'pleikan'],
    ['Đặc khu Phú Quốc', 'đặc khu', 'Phú Quốc', 'phuquoc'],
    ['tỉnh Quảng Ngãi', 'tỉnh', 'Quảng Ngãi', 'quangngai'],
    ['huyen Dak Glei', 'huyện', 'Dak Glei', 'dakglei'],
    ['TPHCM', 'thành phố', 'Hồ Chí Minh', 'hochiminh'],
    ['TP.HCM', 'thành phố', 'Hồ Chí Minh', 'hochiminh'],
    ['  xã\u00a0 Ia  Dom, ', 'xã', 'Ia Dom', 'iadom'],
    ['Kon Tum', null, 'Kon Tum', 'kontum'],
    ['', null, '', ''],
  ])('"%s" là %s, tên "%s"', (text, type, name, key) => {
    expect(parseAdministrativeName(text)).toEqual({ type, name, key });
  });

  it('tên bắt đầu giống tên loại đơn vị thì vẫn là tên', () => {
    for (const name of [
      'Quan Sơn',
      'Tĩnh Gia',
      'Xá Lượng',
      'Thị Nại',
      'Huyền Sơn',
      'Phượng Mao',
      'T Lang',
      'H Nol',
    ])
      expect(parseAdministrativeName(name)).toMatchObject({ type: null, name });
    expect(parseAdministrativeName('Xã Xa Dung')).toMatchObject({ type: 'xã', name: 'Xa Dung' });
  });

  it.each([
    ["Ia H'Drai", 'IaHdrai'],
    ["Ia H' Drai", 'Ia H’Drai'],
    ['Hòa Bình', 'Hoà Bình'],
    ['Đắk Lắk', 'Đắc Lắc'],
    ['Đăk Glei', 'Đắk Glei'],
    ['Ngọc Bay', 'Ngọk Bay'],
    ['Quy Nhơn', 'Qui Nhơn'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['01', '1'],
  ])('"%s" và "%s" là một tên', (a, b) => {
    expect(administrativeNameKey(a)).toBe(administrativeNameKey(b));
  });

  it('tên khác nhau thì khác khóa', () => {
    const names = [
      'Kon Tum',
      'Kon Rẫy',
      'Kon Plông',
      'Đăk Hà',
      'Đăk Tô',
      'Đăk Glei',
      '1',
      '10',
      'Tu Mơ Rông',
    ];
    expect(new Set(names.map(administrativeNameKey)).size).toBe(names.length);
  });

  it('mọi loại đơn vị viết đủ chữ, viết hoa hay viết tổ hợp đều nhận ra', () => {
    for (const type of ADMINISTRATIVE_TYPES) {
      for (const text of [
        `${type} An Phú`,
        `${type} An Phú`.toUpperCase(),
        `${type} An Phú`.normalize('NFD'),
      ])
        expect(parseAdministrativeName(text)).toMatchObject({ type, key: 'anphu' });
    }
  });
});
