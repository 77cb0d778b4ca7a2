// Act 5: an organizer announces a conference, a cooperative registers more delegates than there are seats.
import type { Page } from '@playwright/test';
import { mailTo } from './inbox.js';
import { dayFromNow, expect, people, test } from './journey.js';
import { confirm, confirmDialog, goTo, rowOf } from './screen.js';

test('a conference is announced, delegates get seats with QR tickets or a place in line, and move up', async ({ as, mark }) => {
  const name = `Phiên giao thương cà phê và chè ${mark}`;
  const [organizer, cooperative] = [await as('organizer'), await as('cooperative')];
  const address = (delegate: number) => `dai-bieu-${delegate}-${mark.toLowerCase()}@demo.example`;
  const delegates = ['Đào Thị Hảo', 'Vũ Đình Chè', 'Hoàng Thị Búp'].map((fullName, index) => ({ fullName: `${fullName} ${mark}`, email: address(index + 1) }));
  const [first, second, third] = delegates.map(({ fullName }) => fullName) as [string, string, string];

  await test.step('the organizer drafts it with two seats for producers; what is wrong is said at its field', () => draft(organizer, name));
  await test.step('publishes it and opens the registration', async () => {
    await expect(organizer.getByRole('heading', { level: 1, name })).toBeVisible();
    await confirm(organizer, 'Công bố');
    await confirm(organizer, 'Mở đăng ký');
    await expect(organizer.getByText('Đang nhận đăng ký').first()).toBeVisible();
  });

  await test.step('a cooperative registers three delegates: two seats, one waits', async () => {
    await cooperative.goto('/');
    await goTo(cooperative, 'Hội nghị kết nối');
    await rowOf(cooperative, name).getByRole('link', { name }).click();
    await register(cooperative, delegates);
    const result = cooperative.getByRole('table', { name: 'Kết quả đăng ký' });
    await expect(result.getByRole('row').filter({ hasText: first })).toContainText('Có chỗ');
    await expect(result.getByRole('row').filter({ hasText: third })).toContainText(/Chờ chỗ.*chờ thứ 1/);
    await expect(cooperative.getByRole('listitem').filter({ hasText: 'Chủ thể OCOP' })).toContainText('2/2');
    await expect(cooperative.getByRole('listitem').filter({ hasText: 'Chủ thể OCOP' })).toContainText('1 người chờ');
  });

  await test.step('the tickets show a QR code, also in the mail', async () => {
    await cooperative.getByRole('link', { name: 'Xem vé' }).click();
    const code = cooperative.getByRole('img', { name: `Mã QR vé của ${first}` });
    await expect(code).toBeVisible();
    await expect(code).toHaveJSProperty('complete', true);
    await expect(code).not.toHaveJSProperty('naturalWidth', 0);
    await expect(cooperative.getByRole('region', { name: third })).toContainText('Chờ thứ 1');
    await mailTo(address(1), `Vé dự ${name}`);
  });

  await test.step('one gives a seat back, and the next in line moves up and gets a ticket', async () => {
    await cooperative.getByRole('region', { name: second }).getByRole('button', { name: 'Rút đăng ký' }).click();
    await confirmDialog(cooperative.getByRole('dialog', { name: `Rút đăng ký của ${second}?` }), 'Rút đăng ký');
    await expect(cooperative.getByRole('img', { name: `Mã QR vé của ${third}` })).toBeVisible();
    await expect(cooperative.getByRole('img', { name: `Mã QR vé của ${second}` })).toBeHidden();
    await mailTo(address(3), `Vé dự ${name}`);
  });

  await test.step('the organizer sees who comes at the desk, and refuses what is no ticket', async () => {
    await organizer.getByRole('link', { name: 'Bàn đăng ký' }).click();
    await organizer.getByRole('searchbox').fill('dao thi hao');
    await expect(rowOf(organizer, first)).toContainText(people.cooperative.organization);
    await expect(rowOf(organizer, third)).toBeHidden();
    await organizer.getByLabel('Nội dung mã QR').fill('khong-phai-ve');
    await organizer.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(organizer.getByText('Vé không hợp lệ')).toBeVisible();
  });
});

async function draft(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await goTo(page, 'Hội nghị kết nối');
  await page.getByRole('link', { name: 'Tạo hội nghị' }).first().click();
  const about = page.getByRole('group', { name: 'Về hội nghị' });
  await about.getByLabel('Tên, tiếng Việt').fill(name);
  await about.getByLabel('Giới thiệu, tiếng Việt').fill('Gặp nhà phân phối và hệ thống siêu thị.');
  await page.getByLabel('Ngày đầu').fill(dayFromNow(30));
  await page.getByLabel('Ngày cuối').fill(dayFromNow(29));
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).selectOption({ label: 'Đà Nẵng' });
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Trung tâm xúc tiến thương mại, phường Hải Châu');
  for (const [index, seats] of ['2', '10', '5'].entries()) {
    await page.getByRole('group', { name: `Đối tượng ${index + 1}` }).getByLabel('Số chỗ').fill(seats);
  }
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  const last = page.getByLabel('Ngày cuối');
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  await last.fill(dayFromNow(30));
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
}

interface Delegate {
  readonly fullName: string;
  readonly email: string;
}

async function register(page: Page, delegates: readonly Delegate[]): Promise<void> {
  const kind = page.getByRole('combobox', { name: 'Tham dự với tư cách' });
  await kind.selectOption({ label: 'Chủ thể OCOP (còn 2 chỗ)' });
  for (const [index, { fullName, email }] of delegates.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Thêm đại biểu' }).click();
    const row = page.getByRole('group', { name: `Đại biểu ${index + 1}` });
    await row.getByLabel('Họ và tên').fill(fullName);
    await row.getByLabel('E-mail').fill(email);
  }
  await page.getByRole('button', { name: `Đăng ký ${delegates.length} đại biểu` }).click();
}
