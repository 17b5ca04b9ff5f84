import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the register of employers. */
export const EMPLOYERS_ERRORS = {
  'employers.same_record': {
    kind: 'invalid',
    vi: 'Hai mã này là cùng một đơn vị trong sổ, không có gì để gộp.',
    en: 'Both are the same record of the register; there is nothing to join.',
  },
  'employers.merged_already': {
    kind: 'conflict',
    vi: 'Một trong hai đơn vị đã được gộp vào đơn vị khác. Mở lại danh sách rồi chọn đơn vị đang còn trong sổ.',
    en: 'One of the two has been joined to another. Open the list again and choose a record still in the register.',
  },
  'employers.two_tax_codes': {
    kind: 'invalid',
    vi: 'Hai đơn vị có hai mã số thuế đúng và khác nhau ({first}, {second}) nên là hai người nộp thuế, không gộp được.',
    en: 'Both have a right tax code and they differ ({first}, {second}): two taxpayers, which cannot be joined.',
  },
  'employers.merge_undone_already': {
    kind: 'conflict',
    vi: 'Lần gộp này đã được hoàn lại trước đó.',
    en: 'This joining has already been taken back.',
  },
  'employers.merge_not_last': {
    kind: 'conflict',
    vi: 'Sau lần gộp này hai đơn vị còn được gộp tiếp. Hoàn lại lần gộp sau trước.',
    en: 'Another joining of these records came after this one. Take back the later one first.',
  },
  'employers.pair_decided_already': {
    kind: 'conflict',
    vi: 'Cặp này đã có quyết định. Tải lại hàng chờ để xem cặp tiếp theo.',
    en: 'This pair has been decided. Reload the queue for the next one.',
  },
  'employers.second_opinion_is_anothers': {
    kind: 'invalid',
    vi: 'Cặp này cần ý kiến của người khác: người đã trả lời “Chưa rõ” không tự cho ý kiến thứ hai.',
    en: 'This pair needs another person: who was not sure gives no second opinion.',
  },
  'employers.pair_needs_answer': {
    kind: 'invalid',
    vi: 'Người trước đã trả lời “Chưa rõ”. Ở bước này phải trả lời là cùng một đơn vị hay hai đơn vị.',
    en: 'The person before was not sure. At this step the answer must be one employer or two.',
  },
  'employers.pair_not_decided': {
    kind: 'conflict',
    vi: 'Cặp này chưa có quyết định nào để hoàn lại. Tải lại hàng chờ.',
    en: 'This pair has no answer to take back. Reload the queue.',
  },
  'employers.commune_unknown': {
    kind: 'invalid',
    vi: 'Mã xã, phường {commune} không có trong danh mục. Chọn từ danh sách xã, phường.',
    en: 'There is no commune {commune} in the list. Choose one from the list of communes.',
  },
  'employers.too_many_to_export': {
    kind: 'invalid',
    vi: 'Danh sách có hơn {most} đơn vị. Lọc theo xã, phường hoặc tình trạng rồi xuất từng phần.',
    en: 'The list has more than {most} employers. Filter by commune or status and export in parts.',
  },
} as const satisfies Record<string, ErrorText>;
