import type { Member } from '@ansinh/contract/network/people.schemas';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import type { StoredContract } from '../db/contracts.repo.ts';

/** A person of the network with the contract of his organisation. */
export interface NetworkLine extends Member {
  readonly contract: StoredContract | undefined;
}

/** The whole network in the columns of packs/layouts/collection-network.json, as it is sent to wards. @law BD Đ8.1 g3 */
export function networkSheet(printed: string, lines: readonly NetworkLine[]): Sheet<NetworkLine> {
  return {
    name: 'Mạng lưới thu',
    title: `Tổ chức thu, điểm thu và nhân viên thu, tính đến ngày ${printed}`,
    notes: [],
    columns: [
      { header: 'Tổ chức dịch vụ thu', width: 30, type: 'text', value: ({ agency }) => agency.name },
      {
        header: 'Số hợp đồng ủy quyền thu',
        width: 18,
        type: 'text',
        value: ({ contract }) => contract?.number,
      },
      { header: 'Hợp đồng từ', width: 12, type: 'date', value: ({ contract }) => contract?.from },
      { header: 'Hợp đồng đến', width: 12, type: 'date', value: ({ contract }) => contract?.to },
      { header: 'Điểm thu', width: 26, type: 'text', value: ({ point }) => point?.name },
      { header: 'Xã, phường', width: 22, type: 'text', value: ({ commune }) => commune?.name },
      {
        header: 'Thôn, tổ dân phố',
        width: 34,
        type: 'text',
        value: ({ villages }) => villages.map(({ name }) => name).join('; '),
      },
      { header: 'Mã nhân viên thu', width: 40, type: 'text', value: ({ key }) => key },
      { header: 'Họ và tên', width: 28, type: 'text', value: ({ name }) => name },
      { header: 'Điện thoại', width: 14, type: 'text', value: ({ phone }) => phone },
      {
        header: 'Số thẻ, chứng nhận',
        width: 16,
        type: 'text',
        value: ({ certificate }) => certificate.number,
      },
      {
        header: 'Ghi chú',
        width: 14,
        type: 'text',
        value: ({ kind }) => (kind === 'collaborator' ? 'Cộng tác viên' : ''),
      },
    ],
    rows: lines,
  };
}
