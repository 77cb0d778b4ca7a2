/** Why something was done, and what it was before and after. */
export interface AuditDetails {
  reason?: string | undefined;
  before?: Record<string, unknown> | undefined;
  after?: Record<string, unknown> | undefined;
}

const SECRET = /password|secret|^(code|token)$|(token|code)Hash$/i;
/** A run of characters that may stand before an @, and the domain if there is one: matching the others too goes through a long text once. */
const EMAIL = /([._%+-]+[\p{L}\p{N}]?|[\p{L}\p{N}])[\p{L}\p{N}._%+-]*(@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu;
/** A personal identification number: twelve digits that are not part of a longer word, such as an id. */
const PERSON_NUMBER = /(?<![\w-])\d{9}(\d{3})(?![\w-])/g;

/**
 * Details as the trail may keep them. The trail never forgets, so it does not learn what must be forgotten one day:
 * e-mail addresses and twelve-digit personal numbers are masked wherever they stand, in reasons too.
 * @throws Error for a key that names a secret: that is a mistake of the caller
 */
export function auditable({ reason, before, after }: AuditDetails): AuditDetails {
  const details: AuditDetails = {};
  if (reason !== undefined) details.reason = masked(reason);
  if (before) details.before = clean(before) as Record<string, unknown>;
  if (after) details.after = clean(after) as Record<string, unknown>;
  return details;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return masked(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [checked(key), clean(member)]));
}

function checked(key: string): string {
  if (SECRET.test(key)) throw new Error(`${key} must not enter the audit trail`);
  return key;
}

/** "h***@htx.example" and "•••••••••123". */
function masked(text: string): string {
  const hidden = text.replace(EMAIL, (run: string, first: string, domain: string | undefined) => (domain ? `${first}***${domain}` : run));
  return hidden.replace(PERSON_NUMBER, '•••••••••$1');
}
