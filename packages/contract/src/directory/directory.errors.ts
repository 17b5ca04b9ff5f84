import type { ErrorText } from '../platform/error-kind.ts';

/** Refusals of the directory of agencies and territories. */
export const DIRECTORY_ERRORS = {
  'directory.code_taken': {
    kind: 'conflict',
    vi: 'Mã cơ quan này đã có trong danh bạ. Chọn mã khác, hoặc sửa cơ quan đang mang mã đó.',
    en: 'Another agency of the directory has this code. Choose another, or edit that agency.',
  },
  'directory.name_overlaps': {
    kind: 'conflict',
    vi: 'Khoảng thời gian này cơ quan đã có tên khác. Mỗi ngày một cơ quan chỉ có một tên: chọn ngày bắt đầu sau tên gần nhất.',
    en: 'The agency already has a name in that period. Choose a first day after its latest name began.',
  },
  'directory.outside_existence': {
    kind: 'invalid',
    vi: 'Ngày này nằm ngoài thời gian cơ quan tồn tại. Kiểm tra ngày thành lập và ngày kết thúc của cơ quan.',
    en: 'The day lies outside the life of the agency. Check its first and last day.',
  },
  'directory.placement_overlaps': {
    kind: 'conflict',
    vi: 'Đã ghi một lần chuyển đơn vị chủ quản hoặc địa bàn khác trong thời gian này. Chọn ngày sau lần chuyển gần nhất.',
    en: 'Another move is already recorded in that period. Choose a day after the latest move.',
  },
  'directory.period_reversed': {
    kind: 'invalid',
    vi: 'Ngày kết thúc đứng trước ngày bắt đầu. Kiểm tra lại hai ngày.',
    en: 'The last day comes before the first day. Check both.',
  },
  'directory.parent_unknown': {
    kind: 'invalid',
    vi: 'Không tìm thấy cơ quan được dẫn chiếu trong danh bạ. Chọn lại cơ quan.',
    en: 'The agency referred to is not in the directory. Choose again.',
  },
  'directory.parent_is_itself': {
    kind: 'invalid',
    vi: 'Cơ quan không thể trực thuộc chính mình hoặc đơn vị trực thuộc mình. Chọn cơ quan chủ quản khác.',
    en: 'An agency cannot be its own parent, nor a child of its child. Choose another parent.',
  },
  'directory.date_unreadable': {
    kind: 'invalid',
    vi: 'Không hiểu ngày “{on}”. Viết dạng năm-tháng-ngày, ví dụ 2025-07-01.',
    en: 'The day “{on}” is not understood. Write year-month-day, for example 2025-07-01.',
  },
  'directory.unit_unknown': {
    kind: 'not_found',
    vi: 'Không có đơn vị hành chính “{unit}”. Kiểm tra mã, hoặc viết tên kèm cấp trên: “xã Đăk Hà, huyện Tu Mơ Rông”.',
    en: 'There is no administrative unit “{unit}”. Check the code, or name it with the unit above it: “xã Đăk Hà, huyện Tu Mơ Rông”.',
  },
  'directory.unit_ambiguous': {
    kind: 'invalid',
    vi: 'Nhiều đơn vị hành chính mang tên “{unit}”: {candidates}. Dùng mã, hoặc viết thêm loại và cấp trên.',
    en: 'Several administrative units are called “{unit}”: {candidates}. Use the code, or add the kind and the unit above it.',
  },
  'directory.successors_unknown': {
    kind: 'not_found',
    vi: '{unit} kết thúc ngày {to} nhưng dữ liệu chưa ghi đơn vị nào kế tục. Tra nghị quyết sắp xếp của địa phương trước khi chuyển số liệu.',
    en: '{unit} ended on {to} and the data name no successor. See the resolution of the place before moving any figure.',
  },
  'directory.territory_unknown': {
    kind: 'invalid',
    vi: 'Không có đơn vị hành chính mã {code} trong danh mục {structure}. Chọn lại địa bàn.',
    en: 'There is no unit {code} in the {structure} list. Choose the territory again.',
  },
  'directory.alias_taken': {
    kind: 'conflict',
    vi: 'Cách viết này đã được gắn với cơ quan hoặc nhóm khác trong cùng thời gian. Bỏ cách gắn cũ trước, hoặc chọn thời gian khác.',
    en: 'This name already means another agency or group in that period. Remove that alias first or choose another period.',
  },
  'directory.alias_target': {
    kind: 'invalid',
    vi: 'Chọn đúng một cơ quan hoặc một nhóm cho cách viết này.',
    en: 'Choose exactly one agency or one group for this name.',
  },
  'directory.alias_empty': {
    kind: 'invalid',
    vi: 'Cách viết này không còn chữ nào để nhận ra sau khi bỏ dấu câu. Ghi lại tên như in trong văn bản.',
    en: 'Nothing is left of this name once punctuation is removed. Write the name as printed.',
  },
  'directory.group_unknown': {
    kind: 'not_found',
    vi: 'Không có nhóm cơ quan mang mã này. Xem lại danh sách nhóm trong danh bạ.',
    en: 'There is no group with this code. See the list of groups in the directory.',
  },
  'directory.succession_recorded': {
    kind: 'conflict',
    vi: 'Việc kế tục này đã được ghi, hoặc ngày đó đã có cơ quan khác tiếp nhận chính. Xem lại mục “Kế tục”.',
    en: 'This succession is already recorded, or another agency is the main successor that day. See its successions.',
  },
  'directory.succession_itself': {
    kind: 'invalid',
    vi: 'Cơ quan không thể kế tục chính mình. Nếu chỉ đổi tên, hãy dùng “Đổi tên”.',
    en: 'An agency cannot succeed itself. If only the name changes, use “Rename”.',
  },
  'directory.successor_not_there': {
    kind: 'invalid',
    vi: '“{name}” chưa thành lập hoặc đã kết thúc vào ngày {on}. Chọn cơ quan khác hoặc ngày khác.',
    en: '“{name}” does not exist on {on}. Choose another agency or another day.',
  },
  'directory.successors_incomplete': {
    kind: 'invalid',
    vi: 'Cơ quan kết thúc nhưng chưa có cơ quan tiếp nhận chính. Đánh dấu một cơ quan là tiếp nhận chính, hoặc chia việc theo địa bàn.',
    en: 'The agency ends without a main successor. Mark one, or divide the work by territory.',
  },
  'directory.committee_overlaps': {
    kind: 'conflict',
    vi: 'Ban, tổ này đã có quyết định thành phần khác trong cùng nhiệm kỳ. Kết thúc thành phần cũ trước ngày bắt đầu thành phần mới.',
    en: 'Another composition of this body is in force in that term. End it before the new one begins.',
  },
  'directory.committee_heads': {
    kind: 'conflict',
    vi: 'Mỗi thời điểm ban, tổ chỉ có một người đứng đầu. Kiểm tra lại vai trò các thành viên.',
    en: 'A body has one head at a time. Check the roles of the members.',
  },
  'directory.not_a_committee': {
    kind: 'invalid',
    vi: 'Chỉ ban chỉ đạo, hội đồng, tổ công tác mới có thành phần theo quyết định. Chọn đúng cơ quan.',
    en: 'Only committees, councils and working groups have a composition. Choose the right body.',
  },
} as const satisfies Record<string, ErrorText>;
