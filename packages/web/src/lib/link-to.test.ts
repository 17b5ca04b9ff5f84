import { expect, it } from 'vitest';
import { linkTo } from './link-to.ts';

it('địa chỉ trong thông báo thành trang và bộ lọc, để liên kết mở đúng trang đã lọc', () => {
  expect(linkTo('/bao-cao/vuong-mac?hands=to-me&state=all')).toEqual({
    to: '/bao-cao/vuong-mac',
    search: { hands: 'to-me', state: 'all' },
  });
  expect(linkTo('/cong-van/12')).toEqual({ to: '/cong-van/12', search: {} });
});
