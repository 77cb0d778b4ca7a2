/** Asked in this order: each one also says the names of those below it. */
const browsers: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\bcoc_coc_browser\/(\d+)/i, 'Cốc Cốc'],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/\b(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)[\d.]*(?: Mobile\/\w+)? Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * Browser and system out of a User-Agent, for a person to recognise a session: "Chrome 131 · Windows". What is no browser
 * is called by its first word; nothing at all is a dash. It is what the client says, so nothing relies on it.
 */
export function deviceOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 500);
  const browser = browsers.map(([pattern, name]) => [pattern.exec(text)?.[1], name]).find(([version]) => version);
  const system = systems.find(([pattern]) => pattern.test(text))?.[1];
  const program = browser ? `${browser[1]} ${browser[0]}` : /^[\w.-]{1,40}/.exec(text)?.[0];
  return [program, system].filter(Boolean).join(' · ') || '—';
}
