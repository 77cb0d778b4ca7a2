import { useTranslation } from 'react-i18next';
import type { Bilingual, Language } from '@ocop/values';

/** The language on the screen; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'vi';
}

/** Picks the words of a bilingual text from the API in the language on the screen. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return (text) => text[language];
}
