// Act 1: a visitor, not logged in, looks for products and at the figures of the programme.
import { expect, test } from './journey.js';
import { showFilters } from './screen.js';

test('a visitor finds products by words without diacritics', async ({ visitor: page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Bạn tìm sản phẩm gì?' }).fill('ca phe bot');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm nhà cung cấp' })).toBeVisible();
  await expect(page).toHaveURL(/\/suppliers\?q=ca/);
  const rows = page.getByRole('table', { name: 'Sản phẩm OCOP' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Cà phê bột đặc biệt Thùy Dung TD: 05' })).toContainText('Công ty TNHH MTV Thùy Dung Gia Lai');

  await page.getByRole('link', { name: 'Cà phê bột đặc biệt Thùy Dung TD: 05' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cà phê bột đặc biệt Thùy Dung TD: 05' })).toBeVisible();
  await expect(page.getByRole('img', { name: '4 sao' }).first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Công ty TNHH MTV Thùy Dung Gia Lai' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Công ty TNHH MTV Thùy Dung Gia Lai' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Sản phẩm' }).getByRole('link', { name: 'Cà phê hạt đặc biệt Thùy Dung' })).toBeVisible();
});

test('a province of today holds what its former provinces held', async ({ visitor: page }) => {
  await page.goto('/suppliers');
  await showFilters(page);
  const province = page.getByLabel('Tỉnh, thành phố');
  const count = async (value: string) => {
    await province.selectOption(value);
    await expect(page).toHaveURL(new RegExp(`province=${value.slice(-2)}`));
    await expect(page.getByRole('table', { name: 'Sản phẩm OCOP' }).locator('xpath=..')).toHaveAttribute('aria-busy', 'false');
    return Number.parseInt((await page.getByRole('status').filter({ hasText: 'kết quả' }).textContent()) ?? '', 10);
  };
  const gone = await count('P63:52'); // Bình Định, until 01/07/2025
  await expect(page.getByRole('table', { name: 'Sản phẩm OCOP' }).getByText('(nay thuộc Gia Lai)').first()).toBeVisible();
  const formerly = await count('P63:64'); // Gia Lai as it was
  const today = await count('P34:52'); // Gia Lai as it is
  expect(gone).toBeGreaterThan(0);
  expect(today).toBe(gone + formerly);
});

test('filters stay in the address, and what finds nothing says what to do next', async ({ visitor: page }) => {
  await page.goto('/suppliers?q=ca+phe&scheme=P63&province=64&stars=4');
  const table = page.getByRole('table', { name: 'Sản phẩm OCOP' });
  await expect(table.getByRole('rowheader')).toHaveCount(4);
  await expect(page.getByRole('searchbox', { name: 'Tìm sản phẩm, chủ thể, tỉnh' })).toHaveValue('ca phe');
  await showFilters(page);
  await expect(page.getByLabel('Tỉnh, thành phố')).toHaveValue('P63:64');

  await page.getByRole('searchbox', { name: 'Tìm sản phẩm, chủ thể, tỉnh' }).fill('khong co thu nay');
  await expect(page.getByText('Không có sản phẩm nào khớp')).toBeVisible();
  await page.getByRole('link', { name: 'Bỏ hết bộ lọc' }).click();
  await expect(page).toHaveURL(/\/suppliers$/);
  await expect(table.getByRole('rowheader').first()).toBeVisible();
});
