import type { z } from 'zod';
import type { CalculatorNoteSchema } from './calculator.schemas.ts';

/** A text in both languages. */
export interface CalculatorText {
  readonly vi: string;
  readonly en: string;
}

/** What each note of a calculation says; the command line and the web print the same words. */
export const CALCULATOR_NOTES: Readonly<Record<z.output<typeof CalculatorNoteSchema>, CalculatorText>> = {
  'support-is-least': {
    vi: 'Mức hỗ trợ là mức tối thiểu của trung ương (NĐ 188/2025 Đ6.6; trước 01/7/2025: NĐ 146/2018 Đ8).',
    en: 'The support is the least set by the State (Decree 188/2025 Art. 6.6; before 1 July 2025 Decree 146/2018 Art. 8).',
  },
  'province-support-unknown': {
    vi: 'Hỗ trợ thêm của tỉnh: kho tham số chưa có dòng nào cho nhóm và ngày này; Hội đồng nhân dân tỉnh có thể quyết định thêm.',
    en: 'Further support of the province: the store has none for this group and day; the provincial council may grant more.',
  },
  'period-keeps-amount': {
    vi: 'Tính theo lương cơ sở ngày đóng: lương cơ sở đổi sau đó thì kỳ đã đóng không phải đóng thêm, không được hoàn lại (NĐ 188/2025 Đ8).',
    en: 'Reckoned with the base salary of the day of payment: a later change neither adds to nor returns what was paid (Decree 188/2025 Art. 8).',
  },
  'periods-of-household': {
    vi: 'Luật cho hộ gia đình đóng 3, 6 hoặc 12 tháng một lần (NĐ 188/2025 Đ7.8); số tiền của số tháng này chỉ để tham khảo.',
    en: 'Households pay 3, 6 or 12 months at a time (Decree 188/2025 Art. 7.8); the amount for this number of months is for information.',
  },
  'same-year': {
    vi: 'Chỉ giảm trừ khi các thành viên cùng tham gia theo hộ gia đình trong năm tài chính (NĐ 188/2025 Đ6.5b).',
    en: 'The step-down needs members who join by household within the same financial year (Decree 188/2025 Art. 6.5b).',
  },
  'no-step-down': {
    vi: 'Nhóm được ngân sách hỗ trợ: mỗi người tính đủ mức đóng rồi trừ hỗ trợ, không giảm trừ theo thứ tự. Hộ có thể chọn đóng theo hộ gia đình nếu lợi hơn (Luật BHYT Đ13.5).',
    en: 'A group supported by the budget: everybody is reckoned in full, then the support is taken off, no step-down. The household may choose to pay by household where that is better (Health Insurance Law Art. 13.5).',
  },
  'minority-as-other': {
    vi: 'Quy định của ngày này chưa có mức riêng cho người dân tộc thiểu số: tính như người tham gia khác.',
    en: 'The decree of that day names no support for ethnic minorities: reckoned like other participants.',
  },
  'island-as-other': {
    vi: 'Quy định của ngày này chưa có mức riêng cho xã đảo, đặc khu: tính như người tham gia khác.',
    en: 'The decree of that day names no support for island communes: reckoned like other participants.',
  },
  'support-ends': {
    vi: 'Hết số tháng được Nhà nước hỗ trợ trong kỳ này; các tháng còn lại đóng đủ.',
    en: 'The months supported by the State end within this period; the others are paid in full.',
  },
  'ahead-discount': {
    vi: 'Đóng trước nhiều năm: mỗi tháng về sau được trừ dần theo lãi suất đầu tư quỹ bình quân tháng của năm trước (NĐ 159/2025 Đ6).',
    en: 'Years ahead: each later month is discounted by the mean monthly return of the fund in the year before (Decree 159/2025 Art. 6).',
  },
  rounding: {
    vi: 'Làm tròn đến đồng, nửa đồng tính lên: quy ước của máy tính này, chưa thấy văn bản quy định (chưa xác minh).',
    en: 'Rounded to whole đồng, half up: a convention of this calculator, no text found (unverified).',
  },
};

/** Groups of household health insurance. */
export const HEALTH_GROUP_NAMES = {
  household: { vi: 'Hộ gia đình', en: 'Household' },
  poor: { vi: 'Hộ nghèo', en: 'Poor household' },
  'near-poor': { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
  'near-poor-poor-commune': { vi: 'Hộ cận nghèo ở xã nghèo', en: 'Near-poor household in a poor commune' },
  'ethnic-minority': {
    vi: 'Dân tộc thiểu số ở xã vừa ra khỏi vùng khó khăn (36 tháng)',
    en: 'Ethnic minority in a commune that left the list (36 months)',
  },
  'pupil-student': { vi: 'Học sinh, sinh viên', en: 'Pupil or student' },
  'farm-household': {
    vi: 'Hộ nông, lâm, ngư, diêm nghiệp mức sống trung bình',
    en: 'Farm, forest, fishing or salt household of average income',
  },
  'trafficking-victim': { vi: 'Nạn nhân mua bán người (01 năm)', en: 'Victim of trafficking (1 year)' },
  'local-security': { vi: 'Lực lượng bảo vệ an ninh trật tự ở cơ sở', en: 'Local security force' },
  'village-health': {
    vi: 'Nhân viên y tế thôn, bản; cô đỡ thôn, bản',
    en: 'Village health worker or midwife',
  },
  'village-part-timer': { vi: 'Người hoạt động không chuyên trách ở thôn', en: 'Village part-timer' },
  artisan: { vi: 'Nghệ nhân nhân dân, nghệ nhân ưu tú', en: "People's or meritorious artisan" },
  'mine-victim': { vi: 'Người bị tai nạn bom mìn', en: 'Victim of mines' },
} as const satisfies Record<string, CalculatorText>;

/** Groups of voluntary social insurance. */
export const VOLUNTARY_GROUP_NAMES = {
  other: { vi: 'Người tham gia khác', en: 'Other participant' },
  poor: { vi: 'Hộ nghèo', en: 'Poor household' },
  'near-poor': { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
  'ethnic-minority': { vi: 'Người dân tộc thiểu số', en: 'Ethnic minority' },
  island: { vi: 'Người ở xã đảo, đặc khu', en: 'Resident of an island commune or special zone' },
} as const satisfies Record<string, CalculatorText>;

/** Names of the parameters a calculation reads, by their name in the store; one that ends in _ stands for all that begin so. */
const FIGURE_NAMES: readonly (readonly [start: string, text: CalculatorText])[] = [
  ['base_salary', { vi: 'Lương cơ sở', en: 'Base salary' }],
  ['reference_level', { vi: 'Mức tham chiếu', en: 'Reference level' }],
  ['bhyt_total', { vi: 'Tỷ lệ đóng BHYT', en: 'Health insurance rate' }],
  ['bhyt_household_rate_person_1', { vi: 'Người thứ nhất', en: 'First member' }],
  ['bhyt_household_rate_person_2', { vi: 'Người thứ hai', en: 'Second member' }],
  ['bhyt_household_rate_person_3', { vi: 'Người thứ ba', en: 'Third member' }],
  ['bhyt_household_rate_person_4', { vi: 'Người thứ tư', en: 'Fourth member' }],
  ['bhyt_household_rate_person_5plus', { vi: 'Từ người thứ năm', en: 'Fifth member and later' }],
  ['bhyt_state_support_', { vi: 'Ngân sách hỗ trợ tối thiểu', en: 'Least support of the budget' }],
  ['bhyt_province_support_', { vi: 'Tỉnh hỗ trợ thêm', en: 'Further support of the province' }],
  ['bhxh_voluntary_rate', { vi: 'Tỷ lệ đóng BHXH tự nguyện', en: 'Voluntary insurance rate' }],
  [
    'bhxh_voluntary_floor_income',
    { vi: 'Mức thấp nhất (chuẩn nghèo nông thôn)', en: 'Least income (rural poverty line)' },
  ],
  ['bhxh_voluntary_cap_multiplier', { vi: 'Mức cao nhất, số lần', en: 'Highest income, multiple' }],
  ['bhxh_voluntary_support_max_months', { vi: 'Số tháng hỗ trợ tối đa', en: 'Most months of support' }],
  ['bhxh_voluntary_support_', { vi: 'Nhà nước hỗ trợ', en: 'Support of the State' }],
  ['bhxh_voluntary_province_support_', { vi: 'Tỉnh hỗ trợ thêm', en: 'Further support of the province' }],
  ['bhxh_voluntary_years_ahead_max', { vi: 'Số năm đóng trước tối đa', en: 'Most years ahead' }],
  [
    'bhxh_fund_monthly_return',
    { vi: 'Lãi suất đầu tư quỹ bình quân tháng', en: 'Mean monthly return of the fund' },
  ],
];

/** Returns what a parameter is called in a calculation; its name in the store when it has no words. */
export function figureName(name: string, language: 'vi' | 'en'): string {
  return (
    FIGURE_NAMES.find(([start]) => name === start || (start.endsWith('_') && name.startsWith(start)))?.[1][
      language
    ] ?? name
  );
}

/** How sure a value is, in words. */
export const CERTAINTY_WORDS = {
  verified: { vi: 'đã đối chiếu văn bản', en: 'read in the text' },
  secondary: { vi: 'theo nguồn dẫn lại', en: 'from a source that cites it' },
  unverified: { vi: 'chưa xác minh', en: 'unverified' },
} as const satisfies Record<string, CalculatorText>;
