// What happens to a page when the session behind it is gone.
import { expect, people, test } from './journey.js';
import { goTo } from './screen.js';
import { passwordOf } from './system.js';

test('whose session has ended is asked to log in again, and arrives where he or she was going', async ({ visitor: page }) => {
  const { email } = people.buyer;
  const logIn = async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
    await page.getByLabel('Địa chỉ thư điện tử').fill(email);
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(passwordOf(email));
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  };
  await page.goto('/login');
  await logIn();
  await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();

  await page.context().clearCookies();
  await page.getByRole('banner').getByRole('link', { name: /thông báo/i }).click();
  await expect(page).toHaveURL(/\/login\?next=%2Fnotifications$/);
  await logIn();
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible();
  await goTo(page, 'Biên bản ghi nhớ');
});

test('a server that cannot be reached logs nobody out', async ({ as }) => {
  const page = await as('buyer');
  const cutOff = () => page.route('**/graphql', (route) => route.fulfill({ contentType: 'text/plain', body: 'no answer' }));
  await cutOff();
  await page.goto('/memoranda');
  await expect(page.getByText('Không kết nối được máy chủ.')).toBeVisible();
  await expect(page).toHaveURL(/\/memoranda$/);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  const account = page.getByRole('button', { name: /^Tài khoản/ });
  await expect(account).toBeVisible();

  await cutOff();
  const asked = page.waitForResponse('**/graphql');
  await page.evaluate("window.dispatchEvent(new Event('focus'))");
  await (await asked).finished();
  await expect(account).toBeVisible();
  await expect(page).toHaveURL(/\/memoranda$/);
});
