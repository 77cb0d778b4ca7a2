// What people do with their accounts: a forgotten password, a colleague who is invited, what is kept about them.
import type { Page } from '@playwright/test';
import { linkIn, mailTo } from './inbox.js';
import { expect, test } from './journey.js';
import { newcomer } from './newcomer.js';

const nextPassword = 'mot-cau-khac-de-nho';

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(/^Địa chỉ (thư điện tử|e-mail)$/).fill(email);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

test('who forgot the password gets a link by mail, sets another one, and logs in with it', async ({ visitor: page, mark }) => {
  const { email, password } = await newcomer(mark);
  await page.goto('/login');
  await page.getByRole('link', { name: 'Quên mật khẩu?' }).click();
  await page.getByLabel('Địa chỉ e-mail').fill(email);
  await page.getByRole('button', { name: 'Gửi liên kết' }).click();
  await expect(page.getByText(`Nếu ${email} có tài khoản`)).toBeVisible();

  const link = linkIn(await mailTo(email, 'Đặt lại mật khẩu'), '/reset');
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill('ngan');
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByRole('textbox', { name: 'Mật khẩu mới' })).toHaveAccessibleDescription(/10/);
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(nextPassword);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã đặt mật khẩu mới' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
  await logIn(page, email, password);
  await expect(page.getByRole('textbox', { name: 'Mật khẩu' })).toHaveAccessibleDescription(/không đúng/);
  await logIn(page, email, nextPassword);
  await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();

  await page.goto(link);
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(nextPassword);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await expect(page.getByRole('alert')).toContainText('Liên kết đã dùng');
});
