import { expect, type Locator, type Page } from '@playwright/test';

/** On a phone the filters are folded under a button; on a desk they stand there. */
export async function showFilters(page: Page): Promise<void> {
  const toggle = page.getByRole('button', { name: /^Bộ lọc/ });
  await expect(page.getByRole('search')).toBeVisible();
  if (await toggle.isVisible()) await toggle.click();
}

/** Presses a button that asks first, fills what the dialog wants, and confirms with its word. */
export async function confirm(page: Page, word: string, { as = word, reason }: { as?: string; reason?: string } = {}): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: word, exact: true }).click();
  await confirmDialog(page.getByRole('dialog'), as, reason);
}

/** Says yes to an open dialog, and waits until it has done what it said. */
export async function confirmDialog(dialog: Locator, word: string, reason?: string): Promise<void> {
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: word, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** By the navigation beside the page, on a phone by the menu in the header. */
export async function goTo(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Trình đơn', exact: true });
  const beside = page.getByRole('navigation', { name: 'Điều hướng chính' });
  await expect(menu.or(beside).filter({ visible: true }).first()).toBeVisible();
  if (await menu.isVisible()) await menu.click();
  await beside.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** The row that tells of this: a row of a table on a desk, a card on a phone, one and the same in the markup. */
export const rowOf = (page: Page, words: string): Locator => page.getByRole('row').filter({ hasText: words });
