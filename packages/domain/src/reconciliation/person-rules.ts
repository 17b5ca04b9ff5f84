import type { FindingRule } from './finding-rule.ts';

/** Differences between what sources say of a person. */
export const PERSON_RULES = [
  {
    id: 'person.two-lists',
    subject: 'person',
    title: 'Có tên trong hai danh sách do ngân sách đóng, hỗ trợ',
    titleEn: 'On two State-funded lists',
    sentence:
      'Có tên trong các danh sách nhóm {lists}. Theo thứ tự của luật, nhóm {payer} đóng ({why}); phần còn lại là đóng trùng.',
    sentenceEn:
      'On the lists of groups {lists}. By the order of the law group {payer} pays ({why}); the rest is paid twice.',
    advice: 'Giữ người này ở danh sách của nhóm phải đóng, báo giảm ở danh sách kia từ tháng phát hiện.',
    adviceEn:
      'Keep the person on the list of the group that pays and take them off the other from this month.',
    gravity: 40,
    provisions: {
      'kontum-25-2024': ['d20.5', 'd15.1'],
      'kontum-210-2023': ['r3.4.a.g3.p3', 'r3.3.a.g2.p6'],
      'binhdinh-3ben-2024': ['d8.2.g4'],
    },
    law: 'Luật BHYT Đ12, Đ13.5 (sửa đổi bởi Luật 51/2024/QH15); NĐ 188/2025 Đ6',
  },
  {
    id: 'person.list-and-insured',
    subject: 'person',
    title: 'Có tên trong danh sách ngân sách đóng, đang tham gia theo nhóm khác',
    titleEn: 'On a State-funded list and insured otherwise',
    sentence:
      'Có tên trong danh sách nhóm {lists}, cơ quan BHXH ghi đang tham gia theo nhóm {insured}. Theo thứ tự của luật, nhóm {payer} đóng ({why}).',
    sentenceEn:
      'On the list of group {lists}; Social Insurance has the person insured as {insured}. By the order of the law group {payer} pays ({why}).',
    advice:
      'Báo giảm ở nhóm không phải đóng; số đã đóng trùng thì hoàn trả hoặc không quyết toán với ngân sách.',
    adviceEn: 'Take the person off the group that does not pay; refund or leave out what was paid twice.',
    gravity: 45,
    provisions: {
      'kontum-25-2024': ['d20.5', 'd15.1', 'd7.3'],
      'kontum-210-2023': ['r3.4.a.g3.p3', 'r3.3.a.g2.p6'],
      'binhdinh-3ben-2024': ['d8.2.g4', 'd9.2.g3'],
    },
    law: 'Luật BHYT Đ12, Đ13.5 (sửa đổi bởi Luật 51/2024/QH15); NĐ 188/2025 Đ6, Đ7',
  },
  {
    id: 'person.child-without-card',
    subject: 'person',
    title: 'Trẻ em dưới 6 tuổi chưa có thẻ BHYT',
    titleEn: 'Child under six without a card',
    sentence:
      'Sinh ngày {birth}, thẻ của trẻ em dưới 6 tuổi có giá trị đến {cardEnds}; danh sách người tham gia (kỳ {insuredPeriod}) không có thẻ BHYT nào.',
    sentenceEn:
      'Born on {birth}; a card for children under six is valid until {cardEnds}. The list of insured people ({insuredPeriod}) shows no card.',
    advice:
      'Lập hồ sơ liên thông khai sinh, cấp thẻ trong 5 ngày làm việc; chưa khai sinh thì hướng dẫn gia đình.',
    adviceEn:
      'File the linked birth procedure; the card is due in 5 working days. Help the family to register.',
    gravity: 55,
    provisions: {
      'kontum-25-2024': ['d20.5'],
      'kontum-210-2023': ['r3.3.a.g2.p6'],
    },
    law: 'Luật BHYT Đ12.3, Đ17; NĐ 188/2025 Đ11, Đ13',
  },
  {
    id: 'person.missing',
    subject: 'person',
    title: 'Có trong danh sách nhân khẩu, không có trong danh sách tham gia nào',
    titleEn: 'On the population list and on no list',
    sentence:
      'Danh sách nhân khẩu (kỳ {period}) có người này; không danh sách BHYT nào và danh sách người tham gia (kỳ {insuredPeriod}) có tên.',
    sentenceEn:
      'The population list ({period}) names this person; no health insurance list nor the list of insured people ({insuredPeriod}) does.',
    advice:
      'Xác minh nơi ở và nhóm đối tượng; lập danh sách nếu thuộc nhóm ngân sách đóng, nếu không thì vận động theo hộ gia đình.',
    adviceEn:
      'Verify residence and group; list the person if the State pays, otherwise win them over by household.',
    gravity: 20,
    provisions: {
      'kontum-25-2024': ['d20.5', 'd17.5'],
      'kontum-210-2023': ['r3.7.a.g2', 'r3.3.a.g2.p6'],
      'binhdinh-3ben-2024': ['d8.1.g3', 'd8.1.g5'],
    },
    law: 'Luật BHYT Đ2, Đ12, Đ17',
  },
  {
    id: 'person.identity-mismatch',
    subject: 'person',
    title: 'Thông tin nhân thân không khớp CSDL quốc gia về dân cư',
    titleEn: 'Identity does not match the population database',
    sentence: 'Kết quả xác thực: {result}; thông tin sai lệch: {fields}.',
    sentenceEn: 'Answer of the verification: {result}; what differs: {fields}.',
    advice: 'Đối chiếu giấy tờ gốc; sửa trong sổ nếu ghi sai, hoặc đề nghị Công an xã cập nhật.',
    adviceEn: 'Compare with the papers; correct the register or ask the commune police to update.',
    gravity: 30,
    provisions: {
      'kontum-25-2024': ['d17.5'],
      'kontum-210-2023': ['r3.7.a.g2', 'r3.7.a.g1.p4'],
    },
    law: 'NĐ 69/2024/NĐ-CP; Đề án 06 (QĐ 06/QĐ-TTg năm 2022)',
  },
  {
    id: 'person.sources-contradict',
    subject: 'person',
    title: 'Các danh sách ghi khác nhau về nhân thân',
    titleEn: 'Lists contradict one another on who the person is',
    sentence: '{count} danh sách ghi khác nhau: {field}.',
    sentenceEn: '{count} lists differ: {field}.',
    advice: 'Đối chiếu giấy tờ gốc, sửa ở danh sách ghi sai trong kỳ tới.',
    adviceEn: 'Compare with the papers and correct the list that has it wrong next time.',
    gravity: 25,
    provisions: {
      'kontum-25-2024': ['d17.5', 'd20.5'],
      'kontum-210-2023': ['r3.7.a.g1.p4', 'r3.7.a.g2'],
    },
    law: '',
  },
] as const satisfies readonly FindingRule[];

export type PersonRuleId = (typeof PERSON_RULES)[number]['id'];

/** Words for the codes that the figures of findings on people carry. */
export const PERSON_FINDING_WORDS: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: {
    'only-group': 'nhóm duy nhất',
    'order-of-law': 'nhóm xếp trước tại Điều 12',
    pensioner: 'người hưởng lương hưu do cơ quan BHXH đóng',
    'commune-part-timer': 'thứ tự riêng của người hoạt động không chuyên trách cấp xã',
    'highest-support': 'nhóm có mức hỗ trợ cao nhất',
    mismatched: 'có thông tin sai lệch',
    'not-found': 'không tìm thấy số định danh',
    birth: 'ngày sinh',
    sex: 'giới tính',
    cccd: 'số CCCD',
  },
  en: {
    'only-group': 'the only group',
    'order-of-law': 'the group that comes first in Article 12',
    pensioner: 'pensioners are paid for by Social Insurance',
    'commune-part-timer': 'the order of its own for commune part-timers',
    'highest-support': 'the group with the highest support',
    mismatched: 'facts differ',
    'not-found': 'identity number not found',
    birth: 'date of birth',
    sex: 'sex',
    cccd: 'citizen number',
  },
};
