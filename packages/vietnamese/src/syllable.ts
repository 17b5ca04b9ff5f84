/** Ends of syllables without tone, as Vietnamese spelling allows them. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uê uêch uên uênh uy uya uych uynh uyt uyu uyn uyp uyên uyêt
  uân uâng uât uây uơ ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/u),
);

/** Rhymes that only follow qu-, written after its u. */
const AFTER_QU = new Set(
  `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êt êch êu i it y ych ynh yt
  yên yêt ôc ơ ơi`.split(/\s+/u),
);

const ONSET = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx])?/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const STOPPED = /(?:c|ch|p|t)$/u;

function spellingFits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/u.test(rhyme);
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || rhyme === 'i' || rhyme === 'in';
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  return true;
}

function isRhymed(toneless: string): boolean {
  if (toneless.startsWith('qu')) return AFTER_QU.has(toneless.slice(2));
  if (toneless.startsWith('gi') && RHYMES.has(toneless.slice(2))) return true;
  const onset = ONSET.exec(toneless)?.[0] ?? '';
  const rhyme = toneless.slice(onset.length);
  return RHYMES.has(rhyme) && spellingFits(onset, rhyme);
}

/**
 * Returns whether a word is spelled like one Vietnamese syllable: onset, rhyme and at most one tone that may stand
 * there (a syllable closed by c, ch, p or t takes only the acute or the dot). Names from other languages
 * of Vietnam ("Đắk", "Glei") are not.
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const toneless = decomposed.replace(TONES, '').normalize('NFC');
  if (!isRhymed(toneless)) return false;
  const tone = tones[0];
  return !STOPPED.test(toneless) || tone === undefined || tone === '\u0301' || tone === '\u0323';
}

/** The syllables with marks that regulations, letters and lists use most; they tell apart two readings both well spelt. */
const COMMON = new Set(
  `bảo hiểm xã hội y tế số tỉnh ủy uỷ phối hợp thực hiện quy chế định các của và về được đồng chủ tịch quyền cấp
  huyện thành phố phường thị trấn lý lưu bộ sở cơ động đối với những theo người để đã là có không công việc văn bản báo
  cáo kết quả tổ chức đơn vị điều khoản điểm quyết nghị thông tư pháp luật dân nhân ngày tháng năm kế hoạch đề nghị
  trình giải thu chi tiền lương quỹ mức hưởng đóng nguyễn trần lê phạm vũ võ đặng bùi đỗ hồ ngô dương thì cư số
  từ đến tại vào năm bệnh khám chữa thẻ hộ khẩu nghèo trẻ em địa chỉ họ tên giới tính nữ việt
  quốc tịch điện thoại thuế doanh nghiệp hợp xử phạt kiểm tra nợ chậm`.split(/\s+/u),
);

const SEPARATORS = /[\s!-&(-/:-@[-`{-~0-9\u2010-\u201D\u2026]+/u;
const NOT_ASCII = /[^\u0020-\u007E]/u;

function markedShare(text: string, holds: (word: string) => boolean): number {
  const words = text.split(SEPARATORS).filter((word) => NOT_ASCII.test(word));
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

/**
 * Returns which share (0 to 1) of the words that hold a letter outside ASCII are proper Vietnamese syllables;
 * 0 when there is no such word.
 */
export function syllableShare(text: string): number {
  return markedShare(text, isVietnameseSyllable);
}

/** Returns which share (0 to 1) of the words that hold a letter outside ASCII are among the most frequent syllables. */
export function commonSyllableShare(text: string): number {
  return markedShare(text, (word) => COMMON.has(word.toLowerCase()));
}
