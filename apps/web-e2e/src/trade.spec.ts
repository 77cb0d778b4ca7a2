// Act 3: a buyer posts a request, producers that fit are told and quote, the buyer compares and accepts.
import type { Page } from '@playwright/test';
import { mailTo, mailsTo } from './inbox.js';
import { dayFromNow, expect, people, test } from './journey.js';
import { confirmDialog, goTo, rowOf } from './screen.js';

test('a request with two lines finds producers, quotes come in, the best one is accepted', async ({ as, mark }) => {
  const title = `Cà phê rang cho 24 siêu thị ${mark}`;
  const buyer = await as('buyer');

  await test.step('the buyer writes the request; what is wrong is said at its field', () => writeRequest(buyer, title));
  await test.step('the buyer reads it as producers will see it, and publishes it', () => publish(buyer, title));
  await test.step('the producers that fit are ranked, with the reasons in words', () => seeMatches(buyer));
  const request = buyer.url();

  const roaster = await as('roaster');
  await test.step('the first producer hears of it by mail, sees why it fits, and quotes', async () => {
    await mailTo(people.roaster.email, 'Cơ hội bán hàng', title);
    await roaster.goto('/');
    await goTo(roaster, 'Cơ hội bán hàng');
    const card = roaster.getByRole('region', { name: title });
    await expect(card.getByRole('list', { name: 'Vì sao phù hợp' }).getByRole('listitem').first()).toContainText(/\d+\/\d+/);
    await card.getByRole('link', { name: 'Gửi chào giá' }).click();
    await quote(roaster, ['185.000', '165.000'], '153.449.100');
    await expect(roaster.getByText('Đã gửi').first()).toBeVisible();
  });
  await test.step('the second producer quotes as well', async () => {
    const rival = await as('rival');
    await rival.goto(request);
    await rival.getByRole('link', { name: 'Gửi chào giá' }).click();
    await quote(rival, ['192.000', '178.000'], '161.448.120');
    await mailTo(people.buyer.email, 'Chào giá mới', title, people.rival.organization);
  });

  await test.step('the buyer compares line by line and accepts the cheaper one', () => accept(buyer, title));
  await test.step('winner and loser are told, each once', async () => {
    await mailTo(people.roaster.email, 'Chào giá được chấp nhận', title);
    await mailTo(people.rival.email, 'Kết quả chào giá', title);
    for (const { email } of [people.roaster, people.rival]) {
      const told = (await mailsTo(email)).filter(({ subject }) => subject.includes(title));
      expect(told.map(({ subject }) => subject.split(':')[0])).toEqual([
        'Cơ hội bán hàng',
        email === people.roaster.email ? 'Chào giá được chấp nhận' : 'Kết quả chào giá',
      ]);
    }
    const rival = await as('rival');
    await goTo(rival, 'Chào giá của tôi');
    await expect(rowOf(rival, title)).toContainText('Không được chọn');
  });
});

async function writeRequest(page: Page, title: string): Promise<void> {
  await page.goto('/');
  await goTo(page, 'Yêu cầu mua hàng');
  await page.getByRole('main').getByRole('link', { name: 'Tạo yêu cầu' }).first().click();
  await page.getByLabel('Tiêu đề').fill(title);
  await page.getByLabel('Ngày cuối nhận chào giá').fill(dayFromNow(7));
  await page.getByLabel('Tỉnh, thành phố giao hàng').selectOption({ label: 'Đà Nẵng' });
  await page.getByLabel('Giao từ ngày').fill(dayFromNow(14));
  await page.getByLabel('Đến ngày').fill(dayFromNow(60));
  await fillLine(page, 1, { what: 'Cà phê bột', quantity: 'năm trăm', price: '190.000' });
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await fillLine(page, 2, { what: 'Cà phê hạt rang', quantity: '300,5' });
  await page.getByRole('button', { name: 'Xem lại' }).click();

  const quantity = page.getByRole('group', { name: 'Dòng 1' }).getByLabel('Số lượng');
  await expect(quantity).toHaveAttribute('aria-invalid', 'true');
  await expect(quantity).toHaveAccessibleDescription('Hãy nhập số, ví dụ 1.200 hoặc 12,5.');
  await expect(quantity).toBeFocused();
  await quantity.fill('500');
  // What only the server knows: quotes cannot be due before today. Its words come back to the same form.
  await page.getByLabel('Giao từ ngày').fill(dayFromNow(2));
  await page.getByRole('button', { name: 'Xem lại' }).click();
}

interface Line {
  readonly what: string;
  readonly quantity: string;
  readonly price?: string;
}

async function fillLine(page: Page, number: number, { what, quantity, price }: Line): Promise<void> {
  const line = page.getByRole('group', { name: `Dòng ${number}` });
  await line.getByLabel('Mặt hàng').fill(what);
  await line.getByLabel('Số lượng').fill(quantity);
  await line.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'ki-lô-gam' });
  await line.getByLabel('Nhóm sản phẩm').selectOption({ label: 'Đồ uống' });
  if (price !== undefined) await line.getByLabel('Giá mong muốn').fill(price);
}

async function publish(page: Page, title: string): Promise<void> {
  await expect(page.getByText('Xem lại trước khi đăng')).toBeVisible();
  await page.getByRole('button', { name: 'Đăng yêu cầu' }).click();
  const from = page.getByLabel('Giao từ ngày');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(from).toBeFocused();
  await from.fill(dayFromNow(14));
  await page.getByRole('button', { name: 'Xem lại' }).click();
  await expect(page.getByRole('region', { name: title })).toContainText('Hệ thống siêu thị Sông Hàn');
  await expect(rowOf(page, '2. Cà phê hạt rang')).toContainText('300,5 kg');
  await page.getByRole('button', { name: 'Đăng yêu cầu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Đang nhận chào giá').first()).toBeVisible();
}

async function seeMatches(page: Page): Promise<void> {
  const matches = page.getByRole('region', { name: 'Chủ thể phù hợp' });
  // Matching is a job: until it is done the section says so, with a button that looks again.
  await expect(async () => {
    const again = matches.getByRole('button', { name: 'Tải lại' });
    if (await again.isVisible()) await again.click();
    await expect(matches.getByRole('link', { name: people.roaster.organization })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const scores = (await matches.getByText(/^\d+\/100 điểm/).allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(scores.length).toBeGreaterThan(1);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  const first = matches.getByRole('list', { name: 'Vì sao phù hợp' }).first();
  await expect(first.getByRole('listitem').first()).toContainText(/\d+\/\d+ \S+ \S+/);
}

/** Quotes both lines with the first two own products, and checks the sum, VAT included, before it is sent. */
async function quote(page: Page, prices: readonly [string, string], totalWithVat: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Gửi chào giá' })).toBeVisible();
  for (const [index, price] of prices.entries()) {
    const line = page.getByRole('group', { name: new RegExp(`^Dòng ${index + 1}:`) });
    await line.getByLabel('Sản phẩm của bạn').selectOption({ index: index + 1 });
    await line.getByLabel('Đơn giá').fill(price);
    await line.getByLabel('Thuế VAT').selectOption({ label: '8 %' });
    await line.getByLabel('Giao sau (ngày)').fill('10');
  }
  await expect(page.getByRole('definition').filter({ hasText: totalWithVat })).toBeVisible();
  await page.getByLabel('Có hiệu lực đến hết ngày').fill(dayFromNow(30));
  await page.getByRole('button', { name: 'Gửi chào giá' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Chào giá của bạn' })).toBeVisible();
}

async function accept(page: Page, title: string): Promise<void> {
  await page.goto('/requests');
  await page.getByRole('link', { name: title }).click();
  const choice = page.getByRole('table', { name: 'Chào giá nhận được' });
  await expect(choice.getByRole('rowheader')).toContainText([people.roaster.organization, people.rival.organization]);
  const comparison = page.getByRole('table', { name: 'So sánh theo từng dòng' });
  const beans = comparison.getByRole('row').filter({ hasText: 'Cà phê hạt rang' });
  await expect(beans.getByRole('cell').filter({ hasText: '165.000' })).toContainText('thấp nhất');
  await expect(beans.getByRole('cell').filter({ hasText: '178.000' })).not.toContainText('thấp nhất');

  await choice.getByRole('row').filter({ hasText: people.roaster.organization }).getByRole('button', { name: 'Chọn chào giá này' }).click();
  const dialog = page.getByRole('dialog', { name: `Chọn chào giá của ${people.roaster.organization}?` });
  await dialog.getByRole('button', { name: 'Chọn và soạn biên bản' }).click();
  await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(/Hãy điền ô này/);
  await confirmDialog(dialog, 'Chọn và soạn biên bản', 'Giá tốt nhất cho cả hai dòng, giao đúng thời hạn.');
  await expect(page.getByText(`Đã chọn chào giá của ${people.roaster.organization}`)).toBeVisible();
  await expect(page.getByText('Giá tốt nhất cho cả hai dòng')).toBeVisible();
}
