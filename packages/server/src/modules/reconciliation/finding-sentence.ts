import { findingRule, PERSON_FINDING_WORDS } from '@ansinh/domain/reconciliation';
import { formatMoney, formatNumber } from '@ansinh/vietnamese/number-format';
import { parsePeriodKey } from '@ansinh/vietnamese/period';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { SOURCE_NAMES, STATUS_NAMES } from '../employers/index.ts';

const NAMES_VI: Readonly<Record<string, string>> = {
  ...SOURCE_NAMES,
  ...STATUS_NAMES,
  ...PERSON_FINDING_WORDS.vi,
};
const NAMES_EN: Readonly<Record<string, string>> = {
  ...PERSON_FINDING_WORDS.en,
  'business-register': 'the business register',
  tax: 'Tax',
  labour: 'Labour',
  'economic-zone': 'the economic zone board',
  'social-insurance': 'Social Insurance',
  local: 'the local committee',
  manual: 'a correction',
  'licence-withdrawn': 'licence withdrawn',
  'not-at-address': 'not at its address',
};
const MONEY = /wages|amount/i;
const UNKNOWN = { vi: 'chưa rõ', en: 'unknown' } as const;

/** What a finding says, in both languages, with the figures filled in. */
export interface FindingWords {
  readonly title: string;
  readonly titleEn: string;
  readonly sentence: string;
  readonly sentenceEn: string;
  readonly advice: string;
  readonly adviceEn: string;
  readonly law: string;
}

/** Returns the words of a finding; of a rule that is no more, its id. */
export function findingWords(rule: string, params: Readonly<Record<string, unknown>>): FindingWords {
  const found = findingRule(rule);
  if (!found)
    return { title: rule, titleEn: rule, sentence: '', sentenceEn: '', advice: '', adviceEn: '', law: '' };
  const { title, titleEn, advice, adviceEn, law } = found;
  return {
    title,
    titleEn,
    sentence: capital(fill(found.sentence, params, 'vi')),
    sentenceEn: capital(fill(found.sentenceEn, params, 'en')),
    advice,
    adviceEn,
    law,
  };
}

function fill(template: string, params: Readonly<Record<string, unknown>>, language: 'vi' | 'en'): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => written(name, params[name], language));
}

function written(name: string, value: unknown, language: 'vi' | 'en'): string {
  if (typeof value === 'number') return MONEY.test(name) ? formatMoney(value) : formatNumber(value);
  if (typeof value !== 'string') return UNKNOWN[language];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  const names = language === 'vi' ? NAMES_VI : NAMES_EN;
  return names[value] ?? (language === 'vi' ? (parsePeriodKey(value)?.label ?? value) : value);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
