import { useTranslation } from 'react-i18next';

interface BothLanguages {
  readonly title: string;
  readonly titleEn: string;
}

interface BothSentences {
  readonly sentence: string;
  readonly sentenceEn: string;
}

/** Returns how to pick the language in use out of what the server says in both. */
export function useFindingWords() {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  return {
    titleOf: ({ title, titleEn }: BothLanguages): string => (english ? titleEn : title),
    sentenceOf: ({ sentence, sentenceEn }: BothSentences): string => (english ? sentenceEn : sentence),
    isEnglish: english,
  };
}
