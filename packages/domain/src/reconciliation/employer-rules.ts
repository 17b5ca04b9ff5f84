import type { FindingRule } from './finding-rule.ts';

/** Differences between what sources say of an employer. */
export const EMPLOYER_RULES = [
  {
    id: 'employer.insures-nobody',
    subject: 'employer',
    title: 'Có trả lương hoặc nộp thuế, chưa đóng bảo hiểm cho ai',
    titleEn: 'Pays wages or tax, insures nobody',
    sentence:
      '{source} cho biết đơn vị trả lương cho {workers} lao động (kỳ {period}), cơ quan BHXH không có ai đang tham gia.',
    sentenceEn: '{source} states {workers} paid workers ({period}); Social Insurance has nobody insured.',
    advice:
      'Đối chiếu hợp đồng lao động, yêu cầu đơn vị đăng ký tham gia; nhắc lần hai thì chuyển thanh tra.',
    adviceEn:
      'Check the labour contracts and ask the employer to register; after a second reminder refer to inspection.',
    gravity: 60,
    provisions: {
      'kontum-25-2024': ['d16.1', 'd16.2', 'd5.2'],
      'haiphong-2583-2014': ['d7.2.a'],
      'kontum-210-2023': ['r3.3.a.g6.p2', 'r3.3.a.g2.p2'],
      'sonla-1210-2013': ['r5.2.c'],
    },
    law: 'Luật BHXH 41/2024 Đ13, Đ28, Đ39',
  },
  {
    id: 'employer.fewer-insured',
    subject: 'employer',
    title: 'Số người đóng bảo hiểm ít hơn số đã khai',
    titleEn: 'Fewer insured than declared',
    sentence:
      '{source} cho biết {workers} lao động thuộc diện (kỳ {period}), cơ quan BHXH có {insured} người (kỳ {insuredPeriod}): thiếu {gap}.',
    sentenceEn:
      '{source} states {workers} workers to insure ({period}); Social Insurance has {insured} ({insuredPeriod}): {gap} missing.',
    advice: 'Yêu cầu đơn vị giải trình từng người chưa tham gia và bổ sung danh sách D02.',
    adviceEn: 'Ask the employer to account for each person and to add the missing ones.',
    gravity: 45,
    provisions: {
      'kontum-25-2024': ['d16.1', 'd5.2'],
      'haiphong-2583-2014': ['d7.2.a'],
      'kontum-210-2023': ['r3.3.a.g2.p2'],
      'sonla-1210-2013': ['r5.2.c'],
    },
    law: 'Luật BHXH 41/2024 Đ2, Đ39',
  },
  {
    id: 'employer.lower-wages',
    subject: 'employer',
    title: 'Quỹ lương đóng thấp hơn quỹ lương đã khai',
    titleEn: 'Insured wage fund below the declared one',
    sentence:
      '{source} cho biết quỹ lương {wages}/tháng (kỳ {period}), quỹ lương đóng bảo hiểm {insuredWages}/tháng (kỳ {insuredPeriod}).',
    sentenceEn:
      '{source} states a wage fund of {wages} a month ({period}); contributions rest on {insuredWages} ({insuredPeriod}).',
    advice: 'Đối chiếu thang lương và các khoản phụ cấp phải đóng; yêu cầu điều chỉnh mức đóng.',
    adviceEn: 'Compare pay scales and allowances that count; ask for the base to be corrected.',
    gravity: 30,
    provisions: {
      'kontum-25-2024': ['d16.1', 'd16.3'],
      'haiphong-2583-2014': ['d7.2.a'],
      'kontum-210-2023': ['r3.3.a.g2.p2'],
    },
    law: 'Luật BHXH 41/2024 Đ31, Đ39',
  },
  {
    id: 'employer.closed-but-insured',
    subject: 'employer',
    title: 'Đã giải thể, ngừng hoặc bỏ địa chỉ mà vẫn đóng bảo hiểm',
    titleEn: 'Closed or not at its address, yet insured',
    sentence:
      '{source} cho biết đơn vị “{status}” từ {statusOn}, cơ quan BHXH vẫn có {insured} người (kỳ {insuredPeriod}).',
    sentenceEn:
      '{source} states “{status}” since {statusOn}; Social Insurance still has {insured} insured ({insuredPeriod}).',
    advice: 'Xác minh tại địa bàn, chốt sổ cho người lao động, thu phần còn nợ hoặc dừng mã đơn vị.',
    adviceEn: 'Verify on site, close the workers’ books, collect what is owed or stop the unit code.',
    gravity: 50,
    provisions: {
      'kontum-25-2024': ['d16.4', 'd9.1'],
      'haiphong-2583-2014': ['d7.3.a'],
      'kontum-210-2023': ['r3.3.a.g6.p1'],
      'sonla-1210-2013': ['r5.5.c'],
    },
    law: 'Luật BHXH 41/2024 Đ13; Luật Doanh nghiệp 59/2020 Đ208',
  },
  {
    id: 'employer.resumed-not-insured',
    subject: 'employer',
    title: 'Hoạt động trở lại, chưa đăng ký lại bảo hiểm',
    titleEn: 'Resumed and not registered again',
    sentence:
      '{source} cho biết đơn vị hoạt động trở lại từ {statusOn}; sau {grace} ngày cơ quan BHXH chưa có ai tham gia.',
    sentenceEn:
      '{source} states that the employer resumed on {statusOn}; {grace} days later nobody is insured.',
    advice: 'Nhắc đơn vị báo tăng lao động; kiểm tra mã đơn vị cũ còn dừng hay không.',
    adviceEn: 'Remind the employer to register its workers; see whether the old unit code is still stopped.',
    gravity: 45,
    provisions: {
      'kontum-25-2024': ['d9.1'],
      'haiphong-2583-2014': ['d7.3.a'],
      'sonla-1210-2013': ['r5.5.c'],
    },
    law: 'Luật BHXH 41/2024 Đ28',
  },
  {
    id: 'employer.deducted-undeclared',
    subject: 'employer',
    title: 'Đã tính chi phí BHXH khi nộp thuế, thực tế chưa đóng',
    titleEn: 'Deducted as cost, not paid in',
    sentence:
      'Cơ quan thuế phát hiện đơn vị tính {amount} chi phí BHXH vào kỳ {period} cho {workers} lao động; cơ quan BHXH có {insured} người.',
    sentenceEn:
      'Tax found {amount} of contributions deducted in {period} for {workers} workers; Social Insurance has {insured}.',
    advice: 'Truy thu theo biên bản của đoàn kiểm tra thuế; thông báo lại cho cơ quan thuế kết quả.',
    adviceEn: 'Collect by the minutes of the tax inspection and tell Tax the result.',
    gravity: 65,
    provisions: { 'kontum-25-2024': ['d16.3'] },
    law: 'Luật BHXH 41/2024 Đ39; Luật Thuế TNDN (chi phí được trừ)',
  },
  {
    id: 'employer.status-contradicts',
    subject: 'employer',
    title: 'Các nguồn nói trái nhau về tình trạng',
    titleEn: 'Sources contradict one another on the status',
    sentence:
      '{closedSource}: “{closedStatus}” từ {closedOn}. {activeSource}: “{activeStatus}” từ {activeOn}.',
    sentenceEn:
      '{closedSource}: “{closedStatus}” since {closedOn}. {activeSource}: “{activeStatus}” since {activeOn}.',
    advice: 'Hỏi lại cơ quan cung cấp, thống nhất tình trạng rồi sửa ở nguồn sai.',
    adviceEn: 'Ask the agencies, settle the status and have the wrong source corrected.',
    gravity: 25,
    provisions: {
      'kontum-25-2024': ['d9.1', 'd16.4'],
      'kontum-210-2023': ['r3.3.a.g6.p1'],
      'haiphong-2583-2014': ['d7.3.a'],
    },
    law: '',
  },
] as const satisfies readonly FindingRule[];

export type EmployerRuleId = (typeof EMPLOYER_RULES)[number]['id'];
