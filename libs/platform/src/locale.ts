/** The languages of the product; Vietnamese comes first. */
export type Locale = 'VI' | 'EN';

/** The same words in both languages. */
export interface BilingualText {
  vi: string;
  en: string;
}

/** Picks a locale from an Accept-Language header; Vietnamese unless English is asked for first. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'EN' : 'VI';
}
