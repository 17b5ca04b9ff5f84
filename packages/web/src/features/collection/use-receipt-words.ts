import { HEALTH_GROUP_NAMES, VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import type { Choice } from '../../ui/option.tsx';
import { useTranslation } from 'react-i18next';

type Scheme = 'BHYT' | 'BHXH-TN';
const GROUPS: Readonly<
  Record<Scheme, Readonly<Record<string, { readonly vi: string; readonly en: string }>>>
> = {
  BHYT: HEALTH_GROUP_NAMES,
  'BHXH-TN': VOLUNTARY_GROUP_NAMES,
};

/** Names of schemes and of the calculator's groups in the language in use. */
export function useReceiptWords(): {
  schemeText: (scheme: Scheme) => string;
  groupText: (scheme: Scheme, group: string) => string;
  groupChoices: (scheme: Scheme) => Choice<string>[];
} {
  const { t, i18n } = useTranslation('collection');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  return {
    schemeText: (scheme) => t(`scheme.${scheme}`),
    groupText: (scheme, group) => GROUPS[scheme][group]?.[language] ?? group,
    groupChoices: (scheme) =>
      Object.entries(GROUPS[scheme]).map(([id, names]) => ({ id, label: names[language] })),
  };
}
