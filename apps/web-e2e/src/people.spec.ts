// What people do with their accounts: a forgotten password, a colleague who is invited, what is kept about them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { linkIn, mailTo } from './inbox.js';
import { expect, newMark, test } from './journey.js';
import { newcomer } from './newcomer.js';
import { confirmDialog, rowOf } from './screen.js';

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

test('a colleague is invited, joins with a password of her own, gets another role, and leaves again', async ({ visitor: colleague, pageOf, mark }) => {
  const owner = await newcomer(mark);
  const page = await pageOf(owner);
  const [email, fullName] = [`dong-nghiep-${mark.toLowerCase()}@demo.example`, `Siu Hương ${mark}`];
  await page.goto('/');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('link', { name: 'Nhân sự' }).click();
  await expect(rowOf(page, owner.email)).toContainText('Người đại diện');

  await test.step('the owner invites; the colleague opens the link in the mail', async () => {
    const form = page.getByRole('region', { name: 'Mời người cùng làm việc' });
    await form.getByLabel('Địa chỉ e-mail').fill(email);
    await form.getByLabel('Họ và tên').fill(fullName);
    await form.getByRole('button', { name: 'Gửi lời mời' }).click();
    await expect(rowOf(page, email)).toContainText('Chờ nhận lời');
    await colleague.goto(linkIn(await mailTo(email, 'mời bạn'), '/invitation'));
    await expect(colleague.getByRole('heading', { level: 1, name: `${owner.organization.name} mời bạn` })).toBeVisible();
    await colleague.getByRole('textbox', { name: 'Chọn mật khẩu' }).fill(nextPassword);
    await colleague.getByRole('button', { name: 'Nhận lời mời' }).click();
    await expect(colleague.getByText(`Từ giờ bạn làm việc cho ${owner.organization.name}.`)).toBeVisible();
    await colleague.getByRole('link', { name: 'Bắt đầu' }).click();
    await expect(colleague.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
  });

  await test.step('the owner makes her a signatory, which needs a paper', async () => {
    await page.reload();
    const row = page.getByRole('table', { name: 'Thành viên' }).getByRole('row').filter({ hasText: email });
    await row.getByRole('button', { name: 'Đổi vai trò' }).click();
    const dialog = page.getByRole('dialog', { name: `Đổi vai trò của ${fullName}` });
    await dialog.getByLabel('Vai trò').selectOption({ label: 'Người được ký' });
    await dialog.getByRole('button', { name: 'Đổi vai trò' }).click();
    await expect(dialog.getByLabel('Giấy tờ căn cứ')).toHaveAccessibleDescription(/Hãy điền ô này/);
    await dialog.getByLabel('Giấy tờ căn cứ').fill('Quyết định 12/QĐ-HTX');
    await dialog.getByRole('button', { name: 'Đổi vai trò' }).click();
    await expect(row).toContainText('Quyết định 12/QĐ-HTX');
    await expect(rowOf(page, 'Đã nhận lời')).toContainText(email);
  });

  await test.step('the owner takes her out, and she acts for nobody', async () => {
    const row = page.getByRole('table', { name: 'Thành viên' }).getByRole('row').filter({ hasText: email });
    await row.getByRole('button', { name: 'Đưa ra khỏi tổ chức' }).click();
    await confirmDialog(page.getByRole('dialog'), 'Đưa ra khỏi tổ chức');
    await expect(row).toBeHidden();
    await colleague.goto('/team');
    await expect(colleague.getByText('Tài khoản của bạn chưa thuộc tổ chức nào.')).toBeVisible();
  });
});

test('an invitation to an address with an account is accepted with its password, another one is taken back', async ({ visitor: page, mark }) => {
  const [owner, invited] = [await newcomer(mark), await newcomer(newMark())];
  const invite = (role: string) => owner.api.ask<{ invitePerson: { id: string } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
    { input: { email: invited.email, fullName: invited.fullName, role } },
  );
  await invite('MEMBER');
  const link = linkIn(await mailTo(invited.email, 'mời bạn làm thành viên'), '/invitation');
  await invite('MANAGER');
  const newer = linkIn(await mailTo(invited.email, 'mời bạn làm người quản lý'), '/invitation');
  await page.goto(link);
  await expect(page.getByText('Lời mời không còn hiệu lực')).toBeVisible();
  await page.goto(newer);
  await expect(page.getByRole('definition').filter({ hasText: 'Người quản lý' })).toBeVisible();
  const password = page.getByRole('textbox', { name: `Mật khẩu của tài khoản ${invited.email}` });
  await password.fill('khong-phai-mat-khau');
  await page.getByRole('button', { name: 'Nhận lời mời' }).click();
  await expect(password).toHaveAccessibleDescription(/không đúng/);
  await password.fill(invited.password);
  await page.getByRole('button', { name: 'Nhận lời mời' }).click();
  await expect(page.getByText(`Từ giờ bạn làm việc cho ${owner.organization.name}.`)).toBeVisible();
});

test('an account: another session is ended, a consent given, the data taken along, and the account erased', async ({ visitor, pageOf, mark }) => {
  const person = await newcomer(mark);
  const page = await pageOf(person);
  await visitor.goto('/login');
  await logIn(visitor, person.email, person.password);
  await expect(visitor.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
  await page.goto('/');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('link', { name: 'Tài khoản', exact: true }).click();

  await test.step('a new password ends the other session', async () => {
    const sessions = page.getByRole('table', { name: 'Phiên đăng nhập' }).getByRole('rowheader');
    await expect(sessions).toHaveCount(2);
    await page.getByRole('textbox', { name: 'Mật khẩu hiện nay' }).fill('khong-phai-mat-khau');
    await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(nextPassword);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(page.getByRole('textbox', { name: 'Mật khẩu hiện nay' })).toHaveAccessibleDescription(/không đúng/);
    await page.getByRole('textbox', { name: 'Mật khẩu hiện nay' }).fill(person.password);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(sessions).toHaveCount(1);
    await expect(sessions).toContainText('phiên này');
    await visitor.goto('/account');
    await expect(visitor.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
    await logIn(visitor, person.email, nextPassword);
    await expect(visitor.getByRole('heading', { level: 1, name: 'Tài khoản' })).toBeVisible();
  });

  await test.step('ends that one by hand', async () => {
    await page.reload();
    await page.getByRole('table', { name: 'Phiên đăng nhập' }).getByRole('button', { name: 'Kết thúc' }).click();
    await confirmDialog(page.getByRole('dialog', { name: /^Kết thúc phiên trên/ }), 'Kết thúc');
    await visitor.reload();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  });

  await test.step('agrees to be shown to partners', async () => {
    const consent = page.getByRole('checkbox', { name: /^Cho người của các tổ chức đã xác minh thấy/ });
    await expect(consent).not.toBeChecked();
    await consent.click();
    await expect(consent).toBeChecked();
    await page.reload();
    await expect(consent).toBeChecked();
  });

  await test.step('reads what is kept, and takes it along', async () => {
    await page.locator('summary').first().click();
    await expect(page.getByRole('listitem').filter({ hasText: person.email, visible: true }).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải tất cả (.zip)' }).click();
    expect(readFileSync(await (await download).path()).subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('turns everything to English and back', async () => {
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
    await page.getByRole('radio', { name: 'Tiếng Việt' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tài khoản' })).toBeVisible();
  });

  await test.step('erases the account, with the password, and reads what stays', async () => {
    await page.getByRole('link', { name: 'Đến trang xóa tài khoản' }).click();
    const password = page.getByRole('textbox', { name: 'Mật khẩu, để chắc chắn là bạn' });
    await password.fill(person.password);
    await page.getByRole('button', { name: 'Xóa vĩnh viễn tài khoản của tôi' }).click();
    await expect(password).toHaveAccessibleDescription(/không đúng/);
    await password.fill(nextPassword);
    await page.getByRole('button', { name: 'Xóa vĩnh viễn tài khoản của tôi' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tài khoản đã được xóa' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Đã xóa' }).getByRole('listitem').first()).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
    await page.getByRole('link', { name: 'Về trang chủ', exact: true }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).click();
    await logIn(page, person.email, nextPassword);
    await expect(page.getByRole('textbox', { name: 'Mật khẩu' })).toHaveAccessibleDescription(/không đúng/);
  });
});
