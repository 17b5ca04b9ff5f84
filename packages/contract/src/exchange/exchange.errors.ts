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
    vi: '{dataset} gồm {count} danh sách có cột khác nhau ({codes}). Ghi rõ là danh sách nào, ví dụ {example}.',
    en: '{dataset} stands for {count} lists of different columns ({codes}). Say which, such as {example}.',
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
    vi: 'Tệp không giống mẫu của {dataset}: chỉ nhận ra {found} trên {total} cột. Kiểm tra đã chọn đúng bộ dữ liệu chưa.',
    en: 'The file does not look like {dataset}: {found} of {total} columns were recognised. Check that the right dataset was chosen.',
  },
  'exchange.wrong_dataset_likely': {
    kind: 'invalid',
    vi: 'Tệp không giống mẫu của {dataset} (chỉ nhận ra {found} trên {total} cột) mà giống “{likely}” ({likelyFound} trên {likelyTotal} cột). Kiểm tra đã chọn đúng bộ dữ liệu chưa.',
    en: 'The file does not look like {dataset} ({found} of {total} columns) but like “{likely}” ({likelyFound} of {likelyTotal} columns). Check that the right dataset was chosen.',
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
  'exchange.file_empty': {
    kind: 'invalid',
    vi: 'Tệp “{file}” trống (0 byte). Kiểm tra tệp rồi gửi lại.',
    en: '“{file}” is empty (0 bytes). Check the file and send it again.',
  },
  'exchange.file_encrypted': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” đặt mật khẩu nên không đọc được. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ), lưu rồi gửi lại.',
    en: '“{file}” is protected by a password. Remove it in Excel (File > Info > Protect), save and send again.',
  },
  'exchange.file_has_macros': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” chứa macro nên không nhận, để an toàn cho các cơ quan. Lưu lại dạng .xlsx (không macro) rồi gửi lại.',
    en: '“{file}” holds macros and is not taken, for the safety of all agencies. Save it as .xlsx and send again.',
  },
  'exchange.file_is_xlsb': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” là dạng .xlsb (nhị phân), không nhận. Mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
    en: '“{file}” is a binary workbook (.xlsb). Save it as .xlsx in Excel and send again.',
  },
  'exchange.file_is_xml': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” là dạng XML, không phải bảng tính. Mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
    en: '“{file}” is an XML file. Open it in Excel, save it as .xlsx and send again.',
  },
  'exchange.file_is_document': {
    kind: 'unsupported',
    vi: 'Tệp “{file}” là văn bản (Word, PDF …), không phải bảng tính. Gửi danh sách dạng .xlsx, .xls, .ods hoặc .csv.',
    en: '“{file}” is a document (Word, PDF …), not a table. Send the list as .xlsx, .xls, .ods or .csv.',
  },
  'exchange.file_unpacks_too_large': {
    kind: 'too_large',
    vi: 'Tệp “{file}” nén một lượng dữ liệu bất thường nên không mở. Mở bằng Excel, chép riêng danh sách sang tệp mới rồi gửi lại.',
    en: '“{file}” unpacks to an unusual size and was not opened. Copy the list into a new workbook and send again.',
  },
  'exchange.file_damaged': {
    kind: 'invalid',
    vi: 'Tệp “{file}” hỏng hoặc chưa ghi xong, không đọc hết được. Mở lại bằng Excel, lưu rồi gửi lại.',
    en: '“{file}” is damaged or incomplete. Open it in Excel, save it and send again.',
  },
  'exchange.file_not_a_table': {
    kind: 'unsupported',
    vi: 'Không tìm thấy bảng nào trong tệp “{file}”. Gửi danh sách dạng .xlsx, .xls, .ods hoặc .csv, có dòng tiêu đề cột.',
    en: 'There is no table in “{file}”. Send the list as .xlsx, .xls, .ods or .csv with a header row.',
  },
  'exchange.file_too_large': {
    kind: 'too_large',
    vi: 'Tệp “{file}” quá lớn cho dạng này. Lưu lại dạng .xlsx hoặc .csv, hoặc chia làm nhiều tệp, rồi gửi lại.',
    en: '“{file}” is too large in this format. Save it as .xlsx or .csv, or split it, and send again.',
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
