// Act 6: what one is told stands in a list, is read, and leads to what it tells of.
import { publishedRequest, quoted } from './arrange.js';
import { expect, people, test } from './journey.js';

test('news is listed once, unread until opened, and leads to its record', async ({ as, apiOf, mark }) => {
  const title = `Cà phê cho quầy ${mark}`;
  const request = await publishedRequest(apiOf, title);
  await quoted(apiOf, 'roaster', request, 180_000);
  const page = await as('director');
  await page.goto('/notifications');
  const list = page.getByRole('list', { name: 'Danh sách thông báo' });
  const news = list.getByRole('listitem').filter({ hasText: `Chào giá mới cho “${title}”` });
  await expect(async () => {
    await page.reload();
    await expect(news).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(news).toContainText('Chưa đọc');
  await expect(news).toContainText(`${people.roaster.organization} vừa chào giá.`);
  await expect(page.getByRole('banner').getByRole('link', { name: /thông báo chưa đọc/ })).toBeVisible();

  await news.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goBack();
  await expect(news).toHaveCount(1);
  await expect(news).not.toContainText('Chưa đọc');
});

test('all news is marked as read at once', async ({ as, apiOf, mark }) => {
  await publishedRequest(apiOf, `Cà phê cho kho ${mark}`);
  // Nobody else in these journeys reads what the rival is told.
  const page = await as('rival');
  const list = page.getByRole('list', { name: 'Danh sách thông báo' });
  await page.goto('/notifications');
  const news = list.getByRole('listitem').filter({ hasText: mark });
  await expect(async () => {
    await page.reload();
    await expect(news).toContainText('Chưa đọc', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
  await expect(news).toHaveCount(1);
  await expect(news).not.toContainText('Chưa đọc');
});

test('the bell counts what came while the page stood open, once one is back at it', async ({ as, apiOf, mark }) => {
  const page = await as('roaster');
  await page.goto('/');
  const bell = page.getByRole('banner').getByRole('link', { name: /thông báo/i });
  const count = async () => Number.parseInt((await bell.getAttribute('aria-label')) ?? '', 10) || 0;
  await expect(bell).toBeVisible();
  const before = await count();
  await publishedRequest(apiOf, `Cà phê cho bếp ${mark}`);
  await expect(async () => {
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    expect(await count()).toBeGreaterThan(before);
  }).toPass({ timeout: 60_000 });
});
