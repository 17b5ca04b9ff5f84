import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of reorganisations; the issues of a set are said with the same sentences. */
export const REORGANISATIONS_ERRORS = {
  'reorganisations.already_switched': {
    kind: 'conflict',
    vi: 'Đợt sắp xếp này đã bật: cơ quan, người dùng và việc đã chuyển. Không hủy, không sửa được nữa; nếu quyết định thay đổi, hãy lập một đợt mới.',
    en: 'This reorganisation is switched on: agencies, users and work have moved. It cannot be undone or changed; record a new decision instead.',
  },
  'reorganisations.withdrawn': {
    kind: 'conflict',
    vi: 'Đợt sắp xếp này đã hủy. Lập đợt mới nếu vẫn cần.',
    en: 'This reorganisation was withdrawn. Record a new one if it is still needed.',
  },
  'reorganisations.not_rehearsed': {
    kind: 'conflict',
    vi: 'Chưa diễn tập từ lần sửa gần nhất. Bấm “Diễn tập”, xem kết quả rồi mới bật.',
    en: 'It has not been rehearsed since the last change. Rehearse it and look at the result before switching it on.',
  },
  'reorganisations.not_yet_effective': {
    kind: 'conflict',
    vi: 'Quyết định có hiệu lực từ ngày {effective}; từ ngày đó mới bật được. Trước đó vẫn diễn tập và xác nhận quy tắc được.',
    en: 'The decision takes effect on {effective} and can be switched on from that day. Rehearse and confirm rules until then.',
  },
  'reorganisations.set_unsound': {
    kind: 'conflict',
    vi: 'Tập sắp xếp còn {count} lỗi, lỗi đầu: {first} Sửa hết rồi diễn tập lại.',
    en: 'The set still has {count} problems, the first: {first} Settle them and rehearse again.',
  },
  'reorganisations.set_empty': {
    kind: 'invalid',
    vi: 'Đợt sắp xếp chưa có đơn vị hành chính hay cơ quan nào. Nạp bảng hoặc thêm cơ quan trước.',
    en: 'The set has neither territories nor agencies. Load a table or add agencies first.',
  },
  'reorganisations.rules_unconfirmed': {
    kind: 'conflict',
    vi: 'Chưa xác nhận quy tắc cho: {kinds}. Mở mục “Quy tắc chuyển việc” và xác nhận từng loại.',
    en: 'Rules are not confirmed for: {kinds}. Open “Rules for open work” and confirm each kind.',
  },
  'reorganisations.work_unsettled': {
    kind: 'conflict',
    vi: 'Còn {count} việc chưa có quy tắc, trước hết ở {agency}. Thêm quy tắc riêng cho cơ quan đó rồi diễn tập lại.',
    en: '{count} pieces of work have no rule, first at {agency}. Add a rule for that agency and rehearse again.',
  },
  'reorganisations.rule_not_found': {
    kind: 'not_found',
    vi: 'Cơ quan này không có quy tắc riêng cho loại việc đã chọn; có thể ai đó vừa bỏ. Tải lại trang.',
    en: 'The agency has no rule of its own for this kind of work; somebody may have removed it. Reload.',
  },
  'reorganisations.decision_not_found': {
    kind: 'invalid',
    vi: 'Không có tệp “{file}”. Kiểm tra đường dẫn rồi chạy lại.',
    en: 'There is no file “{file}”. Check the path and run again.',
  },
  'reorganisations.decision_not_json': {
    kind: 'invalid',
    vi: 'Tệp quyết định “{file}” không phải JSON đúng{place}. Thường do thiếu hoặc thừa dấu phẩy, ngoặc. Sửa tệp rồi nạp lại; chưa có gì thay đổi.',
    en: 'The decision “{file}” is not correct JSON{place}. Often a comma or bracket is missing or too many. Mend it and load again; nothing has changed.',
  },
  'reorganisations.rule_not_for_kind': {
    kind: 'invalid',
    vi: 'Cách chuyển này không dùng được cho loại việc đã chọn. Chọn cách khác.',
    en: 'This way cannot be used for that kind of work. Choose another.',
  },
  'reorganisations.rule_agency_unknown': {
    kind: 'invalid',
    vi: 'Không có cơ quan mã {agency} hoạt động từ ngày {on}. Chọn cơ quan nhận khác.',
    en: 'No agency {agency} works from {on} on. Choose another receiver.',
  },
  'reorganisations.not_divided': {
    kind: 'invalid',
    vi: '{unit} không bị chia trong đợt sắp xếp này nên không có tỷ lệ để ghi.',
    en: '{unit} is not divided by this decision, so it has no shares.',
  },
  'reorganisations.share_unreadable': {
    kind: 'invalid',
    vi: 'Tỷ lệ {share} không phải một phần của tổng thể. Ghi số lớn hơn 0 và không quá 1, ví dụ 35 % hoặc 7/20.',
    en: 'The share {share} is not part of a whole. Write more than 0 and at most 1, for example 35 % or 7/20.',
  },
  'reorganisations.weights_not_whole': {
    kind: 'invalid',
    vi: 'Các phần của {unit} cộng lại được {total}, thiếu {missing}. Các phần phải cộng đúng 100 %, nếu không sẽ mất người khi đọc số liệu cũ.',
    en: 'The parts of {unit} add up to {total}; {missing} is missing. They must make 100 % exactly, or people would be lost from past figures.',
  },
  'reorganisations.weights_over': {
    kind: 'invalid',
    vi: 'Các phần của {unit} cộng lại được {total}, quá 100 %. Giảm bớt cho đúng 100 %.',
    en: 'The parts of {unit} add up to {total}, more than 100 %. Bring them to 100 % exactly.',
  },
  'reorganisations.weights_other_parts': {
    kind: 'invalid',
    vi: 'Phải ghi tỷ lệ một lần cho mỗi nơi nhận của {unit}: {parts}.',
    en: 'Give one share for each receiver of {unit}: {parts}.',
  },
  'reorganisations.table_unreadable': {
    kind: 'invalid',
    vi: 'Không đọc được bảng này. Dùng tệp .csv hoặc .xlsx có dòng tiêu đề với các cột old_code, new_code, part.',
    en: 'This table cannot be read. Use .csv or .xlsx with a header row naming old_code, new_code and part.',
  },
  'reorganisations.column_missing': {
    kind: 'invalid',
    vi: 'Bảng thiếu cột {columns}. Tiêu đề cần có old_code, new_code, part.',
    en: 'The table has no column {columns}. The header must name old_code, new_code and part.',
  },
  'reorganisations.row_code': {
    kind: 'invalid',
    vi: 'Dòng {row}, cột {column}: “{value}” không phải mã đơn vị hành chính. Mã xã có 5 chữ số; tệp có thể đã mất số 0 ở đầu.',
    en: 'Row {row}, column {column}: “{value}” is not a code of a unit. Communes have 5 digits; the file may have lost leading zeros.',
  },
  'reorganisations.row_part': {
    kind: 'invalid',
    vi: 'Dòng {row}, cột part: “{value}” không hiểu được. Ghi full (toàn bộ), partial (một phần) hoặc none (giải thể).',
    en: 'Row {row}, column part: “{value}” is not understood. Write full, partial or none.',
  },
  'reorganisations.unit_unknown': {
    kind: 'invalid',
    vi: '{unit}: không có trong danh mục đơn vị hành chính. Kiểm tra mã và thời kỳ của mã.',
    en: '{unit}: not in the list of administrative units. Check the code and its structure.',
  },
  'reorganisations.unit_not_there': {
    kind: 'invalid',
    vi: '{unit}: không tồn tại vào ngày {on}, nên không thể sắp xếp từ hôm sau.',
    en: '{unit}: does not exist on {on}, so it cannot be reorganised the day after.',
  },
  'reorganisations.receiver_not_there': {
    kind: 'invalid',
    vi: '{unit}: nơi nhận không tồn tại vào ngày {on}. Kiểm tra mã nơi nhận hoặc ngày hiệu lực.',
    en: '{unit}: the receiving unit does not exist on {on}. Check its code or the effective day.',
  },
  'reorganisations.receiver_missing': {
    kind: 'invalid',
    vi: 'Mục “{field}”: toàn bộ hay một phần thì phải có nơi nhận, giải thể thì không có.',
    en: '“{field}”: a whole or a part needs a receiver, an abolished unit has none.',
  },
  'reorganisations.parts_mixed': {
    kind: 'invalid',
    vi: '{unit}: vừa ghi toàn bộ vừa ghi một phần, hoặc toàn bộ cho nhiều nơi. Một đơn vị chỉ theo một cách.',
    en: '{unit}: both whole and in parts, or whole to several. A unit goes one way only.',
  },
  'reorganisations.part_alone': {
    kind: 'invalid',
    vi: '{unit}: chỉ ghi một phần cho một nơi nhận. Ghi phần còn lại về đâu, kể cả khi ở lại đơn vị cũ.',
    en: '{unit}: one part to one receiver only. Say where the rest goes, even if it stays.',
  },
  'reorganisations.abolished_without_rule': {
    kind: 'invalid',
    vi: '{unit}: giải thể mà chưa ghi số liệu và việc của nó về đâu. Ghi ở cột ghi chú.',
    en: '{unit}: abolished without a word on its figures and work. Write it in the note.',
  },
  'reorganisations.line_twice': {
    kind: 'invalid',
    vi: '{unit}: ghi hai lần cùng nơi nhận {to}. Bỏ bớt một dòng.',
    en: '{unit}: the same receiver {to} twice. Remove one line.',
  },
  'reorganisations.succeeds_itself': {
    kind: 'invalid',
    vi: '{unit}: không thể kế tục toàn bộ chính mình. Nếu đơn vị giữ nguyên thì bỏ dòng này.',
    en: '{unit}: a unit cannot wholly succeed itself. Leave it out if nothing changes.',
  },
  'reorganisations.circle': {
    kind: 'invalid',
    vi: '{unit}: các dòng đi vòng về chính đơn vị này. Kiểm tra nơi nhận.',
    en: '{unit}: the lines lead back to this unit. Check the receivers.',
  },
  'reorganisations.unit_without_successor': {
    kind: 'invalid',
    vi: '{unit}: kết thúc hôm trước ngày hiệu lực mà không có nơi kế tục trong tập này. Thêm dòng cho đơn vị đó.',
    en: '{unit}: ends the day before and has no successor in this set. Add a line for it.',
  },
  'reorganisations.agency_twice': {
    kind: 'invalid',
    vi: '{agency}: ghi hai việc trong cùng một đợt. Mỗi cơ quan chỉ lập, đổi hoặc kết thúc một lần.',
    en: '{agency}: two acts in one decision. An agency is opened, changed or ended once.',
  },
  'reorganisations.agency_undescribed': {
    kind: 'invalid',
    vi: 'Mục “{field}”: cơ quan lập mới cần đủ loại, cấp, tên và tên gọn.',
    en: '“{field}”: a new agency needs its kind, level, name and short name.',
  },
  'reorganisations.agency_exists': {
    kind: 'invalid',
    vi: '{agency}: mã {code} đã có trong danh bạ. Bỏ dòng lập mới hoặc chọn mã khác.',
    en: '{agency}: the code {code} is already in the directory. Drop the line or choose another code.',
  },
  'reorganisations.agency_not_there': {
    kind: 'invalid',
    vi: '{agency}: không hoạt động vào ngày {on}. Kiểm tra mã cơ quan.',
    en: '{agency}: does not work on {on}. Check the code.',
  },
  'reorganisations.agency_without_successor': {
    kind: 'invalid',
    vi: '{agency}: kết thúc mà chưa có nơi tiếp nhận. Chọn nơi tiếp nhận, hoặc ghi rõ vì sao không ai tiếp nhận.',
    en: '{agency}: ends without a successor. Choose one, or say why nobody goes on with its work.',
  },
  'reorganisations.agency_two_wholes': {
    kind: 'invalid',
    vi: '{agency}: hai cơ quan cùng tiếp nhận chính toàn bộ. Chỉ để một.',
    en: '{agency}: two main successors of the whole. Keep one.',
  },
  'reorganisations.agency_succeeds_itself': {
    kind: 'invalid',
    vi: '{agency}: không thể tiếp nhận việc của chính mình. Nếu chỉ đổi tên, ghi là “đổi”.',
    en: '{agency}: cannot succeed itself. If only its name changes, record a change.',
  },
  'reorganisations.agency_receiver_not_there': {
    kind: 'invalid',
    vi: '{agency}: nơi tiếp nhận không hoạt động từ ngày {on}. Thêm dòng lập mới hoặc chọn cơ quan khác.',
    en: '{agency}: the successor does not work from {on} on. Open it in this decision or choose another.',
  },
} as const satisfies Record<string, ErrorText>;
