import type { Agency, AgencyAlias, AgencyDirectory, Succession } from './agency.ts';

function agency(id: string, kind: string, level: string, name: string, more: Partial<Agency> = {}): Agency {
  const names = [{ name, from: null, to: null }];
  return {
    id,
    code: id,
    kind,
    level,
    parentId: null,
    names,
    validFrom: '2010-01-01',
    validTo: null,
    ...more,
  };
}

function alias(
  text: string,
  agencyId: string | null,
  groupCode: string | null,
  from: string | null = null,
  to: string | null = null,
): AgencyAlias {
  return { alias: text, agencyId, groupCode, from, to };
}

function succession(
  fromId: string,
  toId: string,
  on: string,
  primary: boolean,
  share: 'all' | 'part' = 'part',
): Succession {
  return { fromId, toId, on, share, primary, basis: 'Sắp xếp tổ chức bộ máy' };
}

/** A small province before and after the mergers of 2025, for tests. */
export const SMALL_PROVINCE: AgencyDirectory = {
  agencies: [
    agency('so-ldtbxh', 'department', 'province', 'Sở Lao động - Thương binh và Xã hội', {
      validTo: '2025-02-28',
    }),
    agency('so-noi-vu', 'department', 'province', 'Sở Nội vụ'),
    agency('so-y-te', 'department', 'province', 'Sở Y tế'),
    agency('bhxh-tinh', 'social-insurance', 'province', 'Bảo hiểm xã hội tỉnh Kon Tum', {
      names: [
        {
          name: 'Bảo hiểm xã hội tỉnh Kon Tum',
          shortName: 'BHXH tỉnh',
          from: '2010-01-01',
          to: '2025-06-30',
        },
        { name: 'Bảo hiểm xã hội tỉnh Quảng Ngãi', shortName: 'BHXH tỉnh', from: '2025-07-01', to: null },
      ],
    }),
    agency('bql-kkt', 'economic-zone', 'province', 'Ban Quản lý khu kinh tế tỉnh Kon Tum'),
    agency('ubnd-tinh', 'peoples-committee', 'province', 'Ủy ban nhân dân tỉnh'),
    agency('ubnd-dak-ha', 'peoples-committee', 'district', 'Ủy ban nhân dân huyện Đắk Hà', {
      validTo: '2025-06-30',
    }),
    agency('ubnd-dak-to', 'peoples-committee', 'district', 'Ủy ban nhân dân huyện Đắk Tô', {
      validTo: '2025-06-30',
    }),
    agency('ubnd-xa-1', 'peoples-committee', 'commune', 'Ủy ban nhân dân xã Đắk Hà', {
      validFrom: '2025-07-01',
    }),
    agency('ubnd-xa-2', 'peoples-committee', 'commune', 'Ủy ban nhân dân xã Đắk Mar', {
      validFrom: '2025-07-01',
    }),
    agency('truong-1', 'school', 'other', 'Trường Phổ thông'),
    agency('truong-2', 'school', 'other', 'Trường Phổ thông'),
  ],
  aliases: [
    alias('cơ quan Bảo hiểm xã hội', 'bhxh-tinh', null),
    alias('Sở Lao động', 'so-ldtbxh', null, null, '2014-12-31'),
    alias('các sở, ngành', null, 'departments'),
    alias('các cơ quan, đơn vị', null, 'departments'),
    alias('UBND các huyện, thành phố', null, 'districts'),
  ],
  groups: [
    {
      code: 'departments',
      name: 'Các sở, ban, ngành',
      members: [{ kinds: ['department'], levels: ['province'], from: null, to: null }],
    },
    {
      code: 'districts',
      name: 'Ủy ban nhân dân các huyện',
      members: [
        { kinds: ['peoples-committee'], levels: ['district'], from: null, to: null },
        { agencyIds: ['ubnd-xa-1', 'ubnd-xa-2'], from: '2025-07-01', to: null },
      ],
    },
  ],
  successions: [
    succession('so-ldtbxh', 'so-noi-vu', '2025-03-01', true),
    succession('so-ldtbxh', 'so-y-te', '2025-03-01', false),
    succession('ubnd-dak-ha', 'ubnd-xa-1', '2025-07-01', false),
    succession('ubnd-dak-ha', 'ubnd-xa-2', '2025-07-01', false),
    succession('bhxh-tinh', 'so-y-te', '2025-07-01', false),
  ],
};
