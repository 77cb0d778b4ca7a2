// Act 2: a cooperative signs up, an officer verifies it; on the way the newcomer turns to English.
import { codeFor, mailTo } from './inbox.js';
import { expect, people, test } from './journey.js';
import { confirmDialog, goTo, rowOf } from './screen.js';
import { passwordOf } from './system.js';

test('a newcomer signs up, is verified by an officer, and is told in the language of choice', async ({ visitor: page, as, mark }) => {
  const email = `htx-${mark.toLowerCase()}@demo.example`;
  const name = `HTX Thổ cẩm Glar ${mark}`;
  const password = 'mot-mat-khau-dai';

  await test.step('signs up', async () => {
    await page.goto('/signup');
    await page.getByLabel('Họ và tên').fill('Rơ Mah Hoa');
    await page.getByLabel('Địa chỉ thư điện tử').fill(email);
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('ngan');
    await page.getByLabel('Tên tổ chức như trong giấy đăng ký').fill(name);
    await page.getByLabel('Loại hình').selectOption({ label: 'Hợp tác xã' });
    await page.getByLabel('Tỉnh, thành phố hiện nay').selectOption({ label: 'Gia Lai' });
    await page.getByLabel('Bán hàng: giới thiệu sản phẩm, chào giá').check();
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    // The server refuses the password; the words stand at its field, and the field has the focus.
    const field = page.getByRole('textbox', { name: 'Mật khẩu' });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/10/);
    await expect(field).toBeFocused();
    await field.fill(password);
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  });

  await test.step('confirms the address with the code from the mail', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Nhập mã xác nhận' })).toBeVisible();
    await expect(page.getByText(email)).toBeVisible();
    await page.getByLabel('Mã gồm 6 chữ số').fill(await codeFor(email, 'Mã xác nhận đăng ký'));
    await page.getByRole('button', { name: 'Xác nhận và vào' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
    await expect(page.getByText('đang chờ cán bộ chương trình xác minh')).toBeVisible();
  });

  await test.step('turns to English', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('is verified', async () => {
    const officer = await as('officer');
    await officer.goto('/');
    await goTo(officer, 'Xác minh tổ chức');
    await officer.getByRole('searchbox', { name: 'Tìm theo tên' }).fill(`tho cam ${mark.toLowerCase()}`);
    await rowOf(officer, name).getByRole('button', { name: 'Xác minh', exact: true }).click();
    await confirmDialog(officer.getByRole('dialog', { name: `Xác minh ${name}?` }), 'Xác minh');
    await expect(officer.getByText('Không còn tổ chức nào chờ xác minh')).toBeVisible();
  });

  await test.step('hears of it in English, by mail and in the list', async () => {
    await mailTo(email, 'verified', name);
    await page.goto('/notifications');
    await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
    await expect(page.getByRole('main').getByText(/verified/).first()).toBeVisible();
  });

  await test.step('leaves and comes back', async () => {
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('button', { name: 'Log out' }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.getByRole('banner').getByRole('link', { name: 'Log in' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill('something-else');
    await page.getByRole('main').getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('textbox', { name: 'Password' })).toHaveAccessibleDescription(/wrong/);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });
});

test('who is not logged in is asked to, and comes where he or she was going', async ({ visitor: page }) => {
  await page.goto('/memoranda?state=SIGNED');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await page.getByLabel('Địa chỉ thư điện tử').fill(people.director.email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(passwordOf(people.director.email));
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Biên bản ghi nhớ' })).toBeVisible();
  await expect(page).toHaveURL(/\/memoranda\?state=SIGNED$/);
});
