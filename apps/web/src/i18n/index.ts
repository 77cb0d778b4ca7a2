import i18next, { type BackendModule, type Namespace } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@ocop/values';

const storageKey = 'ocop.language';

/** One chunk for each language and domain: a visitor fetches the words of the screens that he or she opens. */
const files = import.meta.glob<{ default: object }>('./{vi,en}/*.ts');

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.ts`];
    if (load === undefined) return done(new Error(`No words for ${language}/${namespace}`), null);
    load().then(
      (module) => done(null, { ...module.default }),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

function storedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export async function startLanguages(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      supportedLngs: ['vi', 'en'],
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false }, // React escapes
      returnNull: false,
    });
}

/** Shows everything in the other language and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
}

/** The language a person has chosen for mails, unless another one was chosen on this device before. */
export async function adoptLanguage(language: Language): Promise<void> {
  if (localStorage.getItem(storageKey) === null) await i18next.changeLanguage(language);
}

/** A route's loader: fetches a domain's words beside its code, so that no screen is drawn without them. */
export const words = (...namespaces: Extract<Namespace, string>[]) => () => i18next.loadNamespaces(namespaces);
