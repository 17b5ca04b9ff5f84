import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the exchange of lists. */
export const EXCHANGE_ERRORS = {
  'exchange.not_sender': {
    kind: 'forbidden',
    vi: 'Cơ quan anh/chị không phải bên gửi của {dataset}. Bên gửi: {senders}.',
    en: 'Your agency does not send {dataset}. It is sent by: {senders}.',
  },
  'exchange.dataset_unknown': {
    kind: 'not_found',
    vi: 'Không có bộ dữ liệu “{dataset}” mà cơ quan {agency} phải gửi. Chạy npx ansinh exchange datasets để xem danh sách.',
    en: 'There is no dataset “{dataset}” that {agency} sends. Run npx ansinh exchange datasets for the list.',
  },
  'exchange.dataset_ambiguous': {
    kind: 'invalid',
    vi: '{dataset} có ở {count} văn bản ({codes}). Ghi rõ, ví dụ {example}.',
    en: '{dataset} is asked for by {count} regulations ({codes}). Say which, such as {example}.',
  },
  'exchange.agency_unknown': {
    kind: 'not_found',
    vi: 'Không có cơ quan mang mã “{agency}”. Xem mã trong danh bạ.',
    en: 'There is no agency with code “{agency}”. See the directory for codes.',
  },
  'exchange.period_missing': {
    kind: 'invalid',
    vi: 'Không có kỳ nào của {dataset} đang chờ. Ghi kỳ của tệp, ví dụ 2026-Q3 hoặc 2026-11.',
    en: 'No period of {dataset} is waiting. Name the period, such as 2026-Q3 or 2026-11.',
  },
  'exchange.period_unknown': {
    kind: 'invalid',
    vi: '{dataset} không có kỳ “{period}” của cơ quan anh/chị. Các kỳ có: {periods}.',
    en: '{dataset} has no period “{period}” for your agency. Periods: {periods}.',
  },
  'exchange.not_in_state': {
    kind: 'conflict',
    vi: 'Bản gửi đang ở bước “{state}” nên chưa làm được việc này. Tải lại trang để xem bước hiện tại.',
    en: 'The submission is at step “{state}”, where this cannot be done. Reload to see it.',
  },
  'exchange.chunk_gap': {
    kind: 'conflict',
    vi: 'Phần tệp gửi bắt đầu ở byte {offset} nhưng máy chủ đã có {received} byte. Gửi tiếp từ byte {received}.',
    en: 'The piece begins at byte {offset} but {received} bytes are here. Go on from byte {received}.',
  },
  'exchange.too_many_bytes': {
    kind: 'invalid',
    vi: 'Tệp dài hơn {size} byte đã khai. Hủy và gửi lại tệp.',
    en: 'The file is longer than the {size} bytes announced. Cancel and send it again.',
  },
  'exchange.upload_incomplete': {
    kind: 'conflict',
    vi: 'Mới nhận {received} trên {size} byte. Gửi tiếp từ byte {received}.',
    en: 'Only {received} of {size} bytes are here. Go on from byte {received}.',
  },
  'exchange.hash_differs': {
    kind: 'conflict',
    vi: 'Tệp nhận được không trùng mã băm đã khai nên có thể hỏng trên đường truyền. Hủy và gửi lại.',
    en: 'What arrived does not match the hash announced. Cancel and send it again.',
  },
  'exchange.mapping_column_unknown': {
    kind: 'invalid',
    vi: 'Không có cột “{column}” trong mẫu, hoặc một cột của tệp được dùng hai lần.',
    en: 'There is no column “{column}” in the layout, or a column of the file is used twice.',
  },
  'exchange.columns_missing': {
    kind: 'invalid',
    vi: 'Tệp thiếu cột bắt buộc: {columns}. Thêm cột vào tệp, hoặc chỉ ra cột tương ứng.',
    en: 'The file lacks required columns: {columns}. Add them, or say which columns they are.',
  },
  'exchange.mapping_needed': {
    kind: 'conflict',
    vi: 'Đầu cột của tệp này chưa được ai xác nhận cho {dataset}. Mở bản gửi trên web, xác nhận cột một lần rồi gửi lại.',
    en: 'Nobody has confirmed the columns of this file for {dataset}. Confirm them once on the web, then send again.',
  },
  'exchange.wrong_dataset': {
    kind: 'invalid',
    vi: 'Tệp không giống mẫu của {dataset}: chỉ nhận ra {found} trên {total} cột{likely}. Kiểm tra đã chọn đúng bộ dữ liệu chưa.',
    en: 'The file does not look like {dataset}: {found} of {total} columns were recognised{likely}. Check that the right dataset was chosen.',
  },
  'exchange.no_rows': {
    kind: 'invalid',
    vi: 'Tệp không có dòng dữ liệu nào dưới dòng tiêu đề.',
    en: 'The file has no rows below its header.',
  },
  'exchange.no_good_rows': {
    kind: 'invalid',
    vi: 'Không dòng nào của tệp dùng được ({rows} dòng đều có lỗi). Tải tệp dòng lỗi về sửa rồi gửi lại.',
    en: 'No row of the file can be used ({rows} rows, all with issues). Download the rejected rows, correct and send again.',
  },
  'exchange.rows_bad': {
    kind: 'invalid',
    vi: '{bad} trên {rows} dòng có lỗi nên không nhận toàn bộ được. Sửa, hoặc xác nhận chỉ gửi {good} dòng đúng.',
    en: '{bad} of {rows} rows have issues. Correct them, or confirm only the {good} good rows.',
  },
  'exchange.rows_bad_in_file': {
    kind: 'invalid',
    vi: '{bad} trên {rows} dòng có lỗi, chưa dòng nào được nhận. {first}',
    en: '{bad} of {rows} rows have issues; nothing was taken. {first}',
  },
  'exchange.not_repairable': {
    kind: 'invalid',
    vi: 'Lỗi này phải sửa trong tệp, không sửa hàng loạt được.',
    en: 'This kind of issue must be corrected in the file.',
  },
  'exchange.replaced_meanwhile': {
    kind: 'conflict',
    vi: 'Trong lúc anh/chị xem, một bản khác cho kỳ này đã được xác nhận. Tải lại trang để so với bản mới.',
    en: 'Meanwhile another list for this period was confirmed. Reload to compare with it.',
  },
  'exchange.not_recipient': {
    kind: 'forbidden',
    vi: 'Chỉ bên nhận của bản gửi mới chấp nhận hoặc trả lại.',
    en: 'Only a recipient of the list may accept or return it.',
  },
  'exchange.check_crashed': {
    kind: 'invalid',
    vi: 'Không đọc hết được tệp (tệp hỏng hoặc quá lớn cho máy chủ). Lưu lại dạng .xlsx hoặc .csv rồi gửi lại.',
    en: 'The file could not be read to its end (damaged, or too large). Save it as .xlsx or .csv and send again.',
  },
  'exchange.format_unreadable': {
    kind: 'unsupported',
    vi: 'Chưa đọc được định dạng của tệp “{file}”. Lưu lại dạng CSV (UTF-8) rồi gửi lại.',
    en: 'The format of “{file}” cannot be read yet. Save it as CSV (UTF-8) and send again.',
  },
  'exchange.file_gone': {
    kind: 'not_found',
    vi: 'Không đọc được tệp {file}. Kiểm tra đường dẫn.',
    en: 'The file {file} cannot be read. Check the path.',
  },
  'exchange.layout_unknown': {
    kind: 'not_found',
    vi: 'Không có mẫu cột “{layout}” trong packs/layouts.',
    en: 'There is no layout “{layout}” in packs/layouts.',
  },
  'exchange.pack_data_broken': {
    kind: 'invalid',
    vi: 'Dữ liệu gói sai ở {file}: {problem}',
    en: 'The pack’s data are wrong in {file}: {problem}',
  },
  'exchange.client_not_yours': {
    kind: 'forbidden',
    vi: 'Quản trị cơ quan chỉ quản lý chương trình của cơ quan mình.',
    en: 'An agency’s administrator manages the programs of that agency only.',
  },
} as const satisfies Record<string, ErrorText>;
