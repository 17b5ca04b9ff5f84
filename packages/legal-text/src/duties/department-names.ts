import { lastingMatcher, phrases } from './phrase-matcher.ts';

/** Fields of work that follow "Sở", "Phòng", "Bộ" or "cơ quan", as they were and are named, with printed variants. */
const DEPARTMENT_FIELDS = phrases(`
  lao động - thương binh và xã hội | lao động thương binh và xã hội | lao động , thương binh và xã hội
  | lao động - thương binh & xã hội | lao động - tbxh | lao động - tb&xh | lđtbxh | lđ - tb&xh | lđ-tbxh | lđ - tbxh | lđtb&xh | lđ tb&xh
  | y tế | tài chính | tài chính - kế hoạch | tài chính kế hoạch | tài chính và kế hoạch | tc - kh
  | kế hoạch và đầu tư | kế hoạch - đầu tư | kế hoạch & đầu tư | kh&đt | khđt | kh và đt
  | giáo dục và đào tạo | giáo dục - đào tạo | giáo dục đào tạo | giáo dục & đào tạo | gd&đt | gdđt | gd và đt | gd - đt
  | chính trị , tư tưởng | chính trị tư tưởng | nội vụ | nội vụ - lao động - thương binh và xã hội
  | thông tin và truyền thông | thông tin & truyền thông | thông tin - truyền thông | tt&tt | tttt
  | tư pháp | công thương | xây dựng | du lịch | ngoại vụ | dân tộc | dân tộc và tôn giáo | tôn giáo
  | văn hóa , thể thao và du lịch | văn hóa thể thao và du lịch | văn hóa - thể thao và du lịch | vhttdl | vhtt&dl | vh , tt và dl | vh,tt&dl
  | văn hóa và thể thao | văn hóa - thể thao | văn hóa và thông tin | văn hóa - thông tin | văn hóa thông tin | văn hóa - xã hội | văn hóa và xã hội
  | văn hóa , khoa học và thông tin | văn hóa
  | nông nghiệp và phát triển nông thôn | nông nghiệp & phát triển nông thôn | nn&ptnt | nnptnt | nông nghiệp và ptnt | nông nghiệp & ptnt
  | nông nghiệp và môi trường | nông nghiệp & môi trường | nn&mt | nông nghiệp
  | tài nguyên và môi trường | tài nguyên & môi trường | tn&mt | tnmt | tài nguyên môi trường
  | giao thông vận tải | giao thông vận tải - xây dựng | gtvt | khoa học và công nghệ | khoa học & công nghệ | kh&cn | khcn
  | quy hoạch - kiến trúc | quy hoạch và kiến trúc | an toàn thực phẩm | kinh tế | kinh tế và hạ tầng | kinh tế - hạ tầng | kinh tế hạ tầng
  | kinh tế , hạ tầng và đô thị | quản lý đô thị | thuế | kế hoạch | quốc phòng | công an | ngoại giao | thông tin | đầu tư | thống kê | hải quan
`);

export const matchDepartmentField = lastingMatcher(DEPARTMENT_FIELDS);
