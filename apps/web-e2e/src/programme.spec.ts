// Act 1, second half: the figures of the programme, and whether they add up.
import { expect, test } from './journey.js';
import { showFilters } from './screen.js';

test('statistics are cut by both divisions of the country, and each number leads to its rows', async ({ visitor: page }) => {
  await page.goto('/programme/statistics');
  const provinces = page.getByRole('region', { name: 'Theo tỉnh, thành phố' });
  await provinces.getByRole('button', { name: 'Xem dạng bảng' }).click();
  const gone = provinces.getByRole('rowheader', { name: 'Bình Định', exact: true });
  await expect(provinces.getByRole('rowheader', { name: 'Gia Lai', exact: true })).toBeVisible();
  await expect(gone).toBeHidden();

  await showFilters(page);
  await page.getByLabel('Đơn vị hành chính').selectOption({ label: '63 tỉnh, thành phố (đến 30/06/2025)' });
  await expect(page).toHaveURL(/scheme=P63/);
  await expect(gone).toBeVisible();

  const row = provinces.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Bình Định', exact: true }) });
  const number = row.getByRole('link');
  const count = await number.innerText();
  await number.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tìm nhà cung cấp' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: `${count} kết quả` })).toBeVisible();
});

test('the register of 2020 is reconciled: nine provinces agree, the stated stars do not', async ({ visitor: page }) => {
  await page.goto('/programme/statistics?source=REGISTER_2020');
  await expect(page.getByRole('definition').filter({ hasText: /^470$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Xem đối chiếu tổng với từng dòng' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đối chiếu số liệu năm 2020' })).toBeVisible();

  const provinces = page.getByRole('table', { name: 'Số sản phẩm được công nhận của từng tỉnh năm 2020' });
  await expect(provinces.getByRole('rowheader')).toHaveCount(9);
  await expect(provinces.getByText('Khớp', { exact: true })).toHaveCount(9);
  const totals = page.getByRole('table', { name: 'Từng tổng: nguồn nêu, tính từ các dòng, chênh lệch' });
  for (const [stated, computed] of [['160', '151'], ['308', '307']] as const) {
    const cell = (number: string) => page.getByRole('cell').filter({ hasText: new RegExp(`^${number}$`) });
    const line = totals.getByRole('row').filter({ has: cell(stated) }).filter({ has: cell(computed) });
    await expect(line).toHaveCount(1);
    await expect(line).toContainText('Lệch');
  }
});

test('an officer checks a file: what is wrong is said by row and column, and nothing is loaded', async ({ as }) => {
  const page = await as('officer');
  await page.goto('/programme/imports');
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await expect(page.getByText('Hãy chọn tệp.')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Tệp CSV' }).click();
  await (await chooser).setFiles({ name: 'hong.csv', mimeType: 'text/csv', buffer: Buffer.from('province,stars\nHà Nội,5\n') });
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await expect(page.getByRole('alert').or(page.getByRole('table', { name: 'Từng lưu ý và lỗi theo dòng và cột' })).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nạp tệp này' })).toBeHidden();
});
