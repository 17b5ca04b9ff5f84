/** Topics of the list of parameters, in the order shown. */
export const TOPICS = [
  'wage',
  'bhxh',
  'voluntary',
  'bhyt',
  'bhtn',
  'late',
  'fine',
  'collection',
  'complaint',
  'denunciation',
  'other',
] as const;

export type Topic = (typeof TOPICS)[number];

const PREFIXES: readonly (readonly [string, Topic])[] = [
  ['base_salary', 'wage'],
  ['reference_level', 'wage'],
  ['regional_minimum_wage', 'wage'],
  ['bhxh_voluntary', 'voluntary'],
  ['bhxh_late', 'late'],
  ['bhyt_late', 'late'],
  ['bhtn_late', 'late'],
  ['evasion', 'late'],
  ['fine_', 'fine'],
  ['bhxh_', 'bhxh'],
  ['bhtnld', 'bhxh'],
  ['unpaid_leave', 'bhxh'],
  ['registration', 'bhxh'],
  ['bhyt_', 'bhyt'],
  ['bhtn_', 'bhtn'],
  ['collection_', 'collection'],
  ['payment_', 'collection'],
  ['commune_list_fee', 'collection'],
  ['complaint_', 'complaint'],
  ['denunciation_', 'denunciation'],
];

/** Returns the topic under which a parameter is listed, by how its name begins. */
export function topicOf(name: string): Topic {
  return PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'other';
}
