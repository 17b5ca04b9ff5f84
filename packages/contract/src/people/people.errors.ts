import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the register of people. */
export const PEOPLE_ERRORS = {
  'people.merged_already': {
    kind: 'conflict',
    vi: 'Một trong hai người đã được gộp vào người khác. Mở lại danh sách rồi chọn người đang còn trong sổ.',
    en: 'One of the two has been joined to somebody else. Open the list again and choose a person still in the register.',
  },
  'people.same_person': {
    kind: 'invalid',
    vi: 'Hai mã này là cùng một người trong sổ, không có gì để gộp.',
    en: 'Both are the same row of the register; there is nothing to join.',
  },
  'people.merge_conflict': {
    kind: 'invalid',
    vi: 'Hai người có hai số CCCD khác nhau đều đã xác thực ({first}, {second}) nên không thể là một người. Kiểm tra lại giấy tờ.',
    en: 'Both hold a verified identity number and they differ ({first}, {second}), so they cannot be one person. Check the papers.',
  },
  'people.merge_undone_already': {
    kind: 'conflict',
    vi: 'Lần gộp này đã được hoàn lại trước đó.',
    en: 'This joining has already been taken back.',
  },
  'people.merge_not_last': {
    kind: 'conflict',
    vi: 'Sau lần gộp này đã có lần gộp khác. Hoàn lại lần gộp gần nhất trước.',
    en: 'Another joining came after this one. Take back the newest first.',
  },
  'people.check_resolved_already': {
    kind: 'conflict',
    vi: 'Trường hợp này đã có người xử lý: {resolution}.',
    en: 'Somebody has already settled this: {resolution}.',
  },
  'people.no_identity_gateway': {
    kind: 'unavailable',
    vi: 'Chưa cấu hình kết nối dịch vụ xác thực của Cơ sở dữ liệu quốc gia về dân cư (ANSINH_IDENTITY_URL). Báo quản trị hệ thống.',
    en: 'No connection to the identity service of the national population database is set up (ANSINH_IDENTITY_URL). Tell the administrator.',
  },
  'people.identity_gateway_silent': {
    kind: 'unavailable',
    vi: 'Dịch vụ xác thực tại {address} không trả lời hoặc trả lời sai dạng. Chưa ai bị đổi trạng thái; thử lại sau.',
    en: 'The identity service at {address} did not answer, or not as agreed. Nobody’s state was changed; try again later.',
  },
  'people.pair_decided_already': {
    kind: 'conflict',
    vi: 'Cặp này đã có quyết định, không hỏi lại. Muốn đổi thì hoàn lại quyết định cũ trước.',
    en: 'This pair has been decided and is not asked again. To change it, take the decision back first.',
  },
  'people.second_opinion_is_anothers': {
    kind: 'invalid',
    vi: 'Cặp này cần ý kiến của người khác: người đã trả lời không tự cho ý kiến thứ hai, và bất đồng do người phụ trách quyết.',
    en: 'This pair needs another person: who answered gives no second opinion, and a disagreement is settled by whoever is in charge.',
  },
  'people.pair_needs_answer': {
    kind: 'invalid',
    vi: 'Ở bước này phải trả lời là cùng một người hay hai người khác nhau.',
    en: 'At this step the answer must be one person or two.',
  },
  'people.pair_not_yours_to_undo': {
    kind: 'forbidden',
    vi: 'Chỉ người đã quyết hoặc người phụ trách được hoàn lại quyết định này.',
    en: 'Only who decided, or whoever is in charge, takes this decision back.',
  },
  'people.too_many_to_export': {
    kind: 'invalid',
    vi: 'Danh sách có hơn {most} người. Lọc theo xã, phường hoặc nhóm rồi xuất từng phần.',
    en: 'The list has more than {most} people. Filter by commune or group and export in parts.',
  },
} as const satisfies Record<string, ErrorText>;
