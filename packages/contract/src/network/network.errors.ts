import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the collection network. */
export const NETWORK_ERRORS = {
  'network.contracts_not_yours': {
    kind: 'forbidden',
    vi: 'Hợp đồng ủy quyền thu do BHXH tỉnh ký và ghi. Báo BHXH tỉnh nếu cần sửa.',
    en: 'Contracts are signed and recorded by the provincial Social Insurance. Ask it when one needs a correction.',
  },
  'network.not_an_organisation': {
    kind: 'invalid',
    vi: '{agency} không phải tổ chức thu. Chọn một tổ chức có trong danh bạ với loại "tổ chức dịch vụ thu".',
    en: '{agency} is not a collection organisation. Choose an agency of that kind in the directory.',
  },
  'network.contract_days_reversed': {
    kind: 'invalid',
    vi: 'Ngày hết hiệu lực {to} trước ngày bắt đầu {from}. Sửa lại hai ngày.',
    en: 'The last day {to} is before the first day {from}. Correct the days.',
  },
  'network.contract_signed_later': {
    kind: 'invalid',
    vi: 'Hợp đồng ký ngày {signed} nhưng có hiệu lực từ {from}. Hiệu lực không thể trước ngày ký.',
    en: 'The contract was signed on {signed} but is to hold from {from}. It cannot hold before it is signed.',
  },
  'network.contract_overlaps': {
    kind: 'conflict',
    vi: 'Tổ chức này đã có hợp đồng trong khoảng thời gian đó. Chấm dứt hợp đồng cũ trước, hoặc chọn ngày sau khi hợp đồng cũ hết.',
    en: 'The organisation already has a contract in that time. End the earlier one first, or choose days after it.',
  },
  'network.contract_number_taken': {
    kind: 'conflict',
    vi: 'Số hợp đồng {number} đã có. Kiểm tra lại số.',
    en: 'The contract number {number} exists already. Check the number.',
  },
  'network.contract_already_ended': {
    kind: 'conflict',
    vi: 'Hợp đồng này đã chấm dứt nên không sửa được nữa.',
    en: 'This contract was ended and can no longer be changed.',
  },
  'network.contract_ends_outside': {
    kind: 'invalid',
    vi: 'Ngày chấm dứt phải từ {from} và trước {to} là ngày hết hạn đã ký.',
    en: 'It can be ended from {from} and before {to}, its last day as signed.',
  },
  'network.commune_unknown': {
    kind: 'invalid',
    vi: 'Có xã, phường không tồn tại vào ngày {on}. Chọn đơn vị hành chính của ngày đó.',
    en: 'A commune does not exist on {on}. Choose communes of that day.',
  },
  'network.organisation_not_yours': {
    kind: 'forbidden',
    vi: 'Chỉ tổ chức thu và BHXH tỉnh sửa được điểm thu, nhân viên thu của tổ chức đó.',
    en: 'Only the organisation itself and the provincial Social Insurance keep its points and people.',
  },
  'network.parent_wrong': {
    kind: 'invalid',
    vi: '{parent} không phải nơi đặt được: nhân viên thu thuộc một điểm thu, cộng tác viên thuộc một nhân viên thu.',
    en: '{parent} cannot hold this person: a collector belongs to a point, a collaborator to a collector.',
  },
  'network.village_not_served': {
    kind: 'invalid',
    vi: '{village} không nằm trong các xã, phường mà điểm thu phục vụ. Thêm xã vào điểm thu trước.',
    en: '{village} does not lie in the communes the point serves. Add the commune to the point first.',
  },
  'network.certificate_taken': {
    kind: 'conflict',
    vi: 'Số chứng nhận {number} đã ghi cho người khác của tổ chức này.',
    en: 'Certificate {number} is already recorded for somebody else of this organisation.',
  },
  'network.certificate_days_reversed': {
    kind: 'invalid',
    vi: 'Ngày hết hạn chứng nhận trước ngày cấp. Sửa lại hai ngày.',
    en: 'The certificate ends before it was issued. Correct the days.',
  },
  'network.already_ended': {
    kind: 'conflict',
    vi: '{name} đã thôi từ ngày {on}.',
    en: '{name} already stopped on {on}.',
  },
  'network.ends_before_start': {
    kind: 'invalid',
    vi: '{name} bắt đầu làm từ {from}; ngày thôi không thể trước ngày đó.',
    en: '{name} began on {from} and cannot stop before.',
  },
  'network.ends_without_reason': {
    kind: 'invalid',
    vi: 'Ghi lý do thôi làm.',
    en: 'Say why the person stops.',
  },
  'network.has_collaborators': {
    kind: 'conflict',
    vi: '{name} còn {count} cộng tác viên. Chọn nhân viên thu nhận các cộng tác viên này.',
    en: '{name} still has {count} collaborators. Choose the collector who takes them over.',
  },
  'network.replacement_unfit': {
    kind: 'invalid',
    vi: 'Người thay phải cùng tổ chức, cùng là nhân viên thu (hoặc cộng tác viên) và đang làm vào ngày hôm sau.',
    en: 'Who takes over must be of the same organisation and kind, and work on the day after.',
  },
  'network.point_has_people': {
    kind: 'conflict',
    vi: 'Điểm thu còn {count} người đang làm sau ngày {on}. Cho thôi hoặc chuyển người trước khi đóng điểm.',
    en: '{count} people of the point work after {on}. Let them stop or move them before it closes.',
  },
  'network.has_account': {
    kind: 'conflict',
    vi: '{name} đã có tài khoản {username}.',
    en: '{name} already has the account {username}.',
  },
  'network.account_of_ended': {
    kind: 'invalid',
    vi: '{name} không còn làm trong mạng lưới nên không cấp tài khoản.',
    en: '{name} no longer works in the network, so no account is made.',
  },
  'network.plan_already_decided': {
    kind: 'conflict',
    vi: 'Đề xuất này đã được trả lời. Tải lại trang để xem.',
    en: 'This proposal was answered already. Reload the page.',
  },
  'network.plan_needs_organisation': {
    kind: 'invalid',
    vi: 'Chọn tổ chức nhận thực hiện.',
    en: 'Choose the organisation that takes it on.',
  },
  'network.plan_needs_reason': {
    kind: 'invalid',
    vi: 'Ghi lý do từ chối để bên đề xuất biết.',
    en: 'Say why it is declined, so that whoever proposed it knows.',
  },
  'network.plan_line_open': {
    kind: 'conflict',
    vi: '{village} đã có kế hoạch đến đúng ngày này. Đề xuất một ngày khác.',
    en: 'There is already a plan for {village} by that very day. Propose another day.',
  },
  'network.village_unknown': {
    kind: 'invalid',
    vi: 'Không có thôn, tổ dân phố này. Thêm thôn ở trang Chỉ tiêu trước.',
    en: 'There is no such village. Add it on the page of targets first.',
  },
  'network.sheet_not_form': {
    kind: 'invalid',
    vi: 'Tệp không phải mẫu danh sách người của tổ chức thu. Tải mẫu ở trang này rồi điền.',
    en: 'The file is not the form of people of an organisation. Download the form on this page and fill it in.',
  },
  'network.row_point_unknown': {
    kind: 'invalid',
    vi: 'Cột Điểm thu: không có điểm "{written}" của tổ chức. Thêm điểm thu trước hoặc sửa tên.',
    en: 'Column of the point: the organisation has no point "{written}". Add it first or correct the name.',
  },
  'network.row_collector_unknown': {
    kind: 'invalid',
    vi: 'Cột Cộng tác viên của: không có nhân viên thu "{written}" ở điểm thu này.',
    en: 'Column of the collector: there is no collector "{written}" at this point.',
  },
  'network.row_village_unknown': {
    kind: 'invalid',
    vi: 'Cột Thôn, tổ dân phố: không có "{written}" trong các xã mà điểm thu phục vụ.',
    en: 'Column of villages: there is no "{written}" in the communes the point serves.',
  },
  'network.row_day_wrong': {
    kind: 'invalid',
    vi: 'Cột {column}: "{written}" không phải ngày. Ghi dạng ngày/tháng/năm, ví dụ 01/07/2025.',
    en: 'Column {column}: "{written}" is not a day. Write day/month/year, for example 01/07/2025.',
  },
  'network.row_kind_wrong': {
    kind: 'invalid',
    vi: 'Cột Vai trò: ghi "Nhân viên thu" hoặc "Cộng tác viên", không phải "{written}".',
    en: 'Column of the role: write "Nhân viên thu" or "Cộng tác viên", not "{written}".',
  },
  'network.row_phone_wrong': {
    kind: 'invalid',
    vi: 'Cột Điện thoại: "{written}" không phải số điện thoại. Có thể tệp đã mất số 0 ở đầu.',
    en: 'Column of the phone: "{written}" is not a phone number. The file may have lost a leading zero.',
  },
  'network.row_twice': {
    kind: 'invalid',
    vi: '{name} có hai dòng trong tệp. Giữ lại một dòng.',
    en: '{name} stands in the file twice. Keep one line.',
  },
  'network.row_start_missing': {
    kind: 'invalid',
    vi: 'Cột Làm từ ngày: để trống. Ghi ngày bắt đầu làm.',
    en: 'The column of the first day is empty. Write the day the person began.',
  },
  'network.row_name_missing': {
    kind: 'invalid',
    vi: 'Cột Họ và tên: để trống. Ghi họ và tên hoặc bỏ dòng này.',
    en: 'The column of the name is empty. Write the name or take the line out.',
  },
  'network.nobody_to_send': {
    kind: 'invalid',
    vi: 'Chưa có ai trong mạng lưới để gửi danh sách.',
    en: 'There is nobody in the network yet to send a list of.',
  },
  'network.only_insurance_sends': {
    kind: 'forbidden',
    vi: 'BHXH tỉnh gửi danh sách mạng lưới cho phường (BD Điều 8.1). Đơn vị khác chỉ xem và in.',
    en: 'The provincial Social Insurance sends the list of the network to the wards (BD Article 8.1). Others look at it and print it.',
  },
} as const satisfies Record<string, ErrorText>;
