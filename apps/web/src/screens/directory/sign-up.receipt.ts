const storageKey = 'ocop.sign-up';

/** What a sign-up was answered with. */
interface Receipt {
  readonly email: string;
  readonly handle: string;
}

/** Keeps the receipt in this browser, so that the link in the mail may open in another tab; without the code it opens nothing. */
export function keepReceipt({ email, handle }: Receipt): void {
  localStorage.setItem(storageKey, JSON.stringify({ email, handle }));
}

/** The handle of the sign-up that this browser began last; undefined when it was with another address, or none. */
export function keptHandle(email: string): string | undefined {
  const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Receipt>;
  return kept.email === email ? kept.handle : undefined;
}

export function forgetReceipt(): void {
  localStorage.removeItem(storageKey);
}
