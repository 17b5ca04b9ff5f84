const HEAD =
  '(?:các\\s+)?(?:sở|ban|bộ|cục|chi cục|tổng cục|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|bảo hiểm xã hội|bhxh|công an|thanh tra|' +
  'liên đoàn|liên minh|hội|hiệp hội|đoàn|tỉnh đoàn|thành đoàn|mặt trận|mttq|ubmttq|trung tâm|trường|văn phòng|phòng|đài|báo|kho bạc|' +
  'ngân hàng|tòa án|toà án|viện|bệnh viện|tổ|tổ chức|doanh nghiệp|đơn vị|cơ quan|cơ sở|thủ trưởng|giám đốc|chủ tịch|' +
  'bộ chỉ huy|bưu điện|tập đoàn|công ty|thuế|chánh văn phòng|bên [a-d]\\b|bí thư|người đứng đầu|huyện|xã|phường|cấp ủy)';

const AGENCY = new RegExp(
  `^(?:(?:đối với|đề nghị|giao|trách nhiệm của|nhiệm vụ của|về phía|phía|yêu cầu)\\s+)*${HEAD}(?=[\\s,;:]|$)`,
  'i',
);

const PREDICATE =
  /(?:^|[\s,])(?:chủ trì|phối hợp|chỉ đạo|thực hiện|xây dựng|có trách nhiệm|chịu trách nhiệm|hướng dẫn|báo cáo|cung cấp|tham mưu|tổ chức (?:thực hiện|triển khai|tuyên truyền|kiểm tra|thanh tra|tập huấn)|triển khai|đôn đốc|kiểm tra việc|theo dõi|rà soát|lập danh sách|căn cứ|bảo đảm|đảm bảo|tăng cường|tiếp tục|ban hành|quy định|thống nhất|được|phải|gồm|bao gồm|là|định kỳ|hằng (?:năm|quý|tháng)|hàng (?:năm|quý|tháng))(?=[\s,:;.]|$)/i;

/** True when the words are the name of an agency or a list of names and nothing else ("Sở Y tế:", "UBND các huyện, thành phố"). */
export function isAgencyName(text: string): boolean {
  const bare = text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
  if (!AGENCY.test(bare)) return false;
  const words = bare.replace(/ban chỉ đạo(?: thực hiện)?/gi, 'ban');
  return (
    words.length > 0 &&
    words.length <= 220 &&
    !/[.;!?]$/.test(words) &&
    AGENCY.test(words) &&
    !PREDICATE.test(words)
  );
}
