import {
  CHANNEL_NAMES,
  CONFLICT_NAMES,
  OUTCOME_NAMES,
  REFUSAL_NAMES,
} from '@ansinh/contract/outreach/outreach.words';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../ui/badge.tsx';

type Outcome = keyof typeof OUTCOME_NAMES;

const TONES: Readonly<Record<Outcome, Tone>> = {
  joined: 'green',
  'joined-elsewhere': 'green',
  'will-join': 'action',
  refused: 'amber',
  unreachable: 'plain',
  moved: 'plain',
  died: 'plain',
  'wrong-data': 'amber',
};

/** Names of outcomes, reasons and channels in the language in use: the phone says the same words. */
export function useOutreachWords() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  return {
    outcomeName: (outcome: Outcome): string => OUTCOME_NAMES[outcome][language],
    outcomeTone: (outcome: Outcome): Tone => TONES[outcome],
    refusalName: (reason: keyof typeof REFUSAL_NAMES): string => REFUSAL_NAMES[reason][language],
    channelName: (channel: keyof typeof CHANNEL_NAMES): string => CHANNEL_NAMES[channel][language],
    conflictName: (conflict: keyof typeof CONFLICT_NAMES): string => CONFLICT_NAMES[conflict][language],
    refusalChoices: Object.entries(REFUSAL_NAMES).map(([id, name]) => ({
      id: id as keyof typeof REFUSAL_NAMES,
      label: name[language],
    })),
    channelChoices: Object.entries(CHANNEL_NAMES).map(([id, name]) => ({
      id: id as keyof typeof CHANNEL_NAMES,
      label: name[language],
    })),
    outcomeChoices: Object.entries(OUTCOME_NAMES).map(([id, name]) => ({
      id: id as Outcome,
      label: name[language],
    })),
  };
}
