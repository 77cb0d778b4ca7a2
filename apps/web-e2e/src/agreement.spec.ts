// Act 4: both parties name who signs; the memorandum is sent, read and signed with codes from the mail; its copy is a PDF.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { draftedMemorandum } from './arrange.js';
import { codeFor, mailTo } from './inbox.js';
import { expect, people, test } from './journey.js';
import { confirm, goTo, rowOf } from './screen.js';

test('a memorandum is named, sent, signed by both parties with mailed codes, and downloaded', async ({ as, apiOf, mark }) => {
  const title = `Cà phê cho mùa Tết ${mark}`;
  const { id, number } = await draftedMemorandum(apiOf, title);
  const [buyer, roaster, director] = [await as('buyer'), await as('roaster'), await as('director')];

  await test.step('each party names who signs', async () => {
    await mailTo(people.buyer.email, number, 'cử người ký');
    await buyer.goto('/');
    await goTo(buyer, 'Biên bản ghi nhớ');
    await rowOf(buyer, number).getByRole('link').click();
    await expect(buyer.getByRole('region', { name: 'Nội dung' })).toContainText('Cà phê hạt rang');
    await nameSignatory(buyer, { fullName: people.director.fullName, role: 'Người được ký', position: 'Giám đốc thu mua', authority: 'Giấy uỷ quyền số 12/UQ-SH' });
    // It cannot be sent before the other party has named its own, and says so.
    await expect(buyer.getByRole('button', { name: 'Gửi đi ký' })).toHaveAccessibleDescription(/chưa cử người ký/);
    await roaster.goto(`/memoranda/${id}`);
    await nameSignatory(roaster, { fullName: people.roaster.fullName, role: 'Người đại diện', position: 'Giám đốc', authority: 'Điều lệ công ty' });
    await expect(roaster.getByText('Chờ bên mua chốt nội dung và gửi đi ký.')).toBeVisible();
  });

  await test.step('the buyer freezes the text and sends it', async () => {
    await buyer.reload();
    await confirm(buyer, 'Gửi đi ký');
    await expect(buyer.getByText('Đã gửi, chờ ký').first()).toBeVisible();
  });

  await test.step('the director signs; a wrong code first', async () => {
    await mailTo(people.director.email, number);
    await director.goto(`/memoranda/${id}`);
    const code = await requestCode(director, people.director.email, number);
    await sign(director, code === '123456' ? '654321' : '123456');
    const field = director.getByLabel('Mã sáu chữ số');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/\S/);
    await sign(director, code);
    await expect(director.getByText('Bạn đã ký.')).toBeVisible();
    await expect(director.getByText('Một số bên đã ký').first()).toBeVisible();
  });

  await test.step('the producer signs, and the memorandum is in force', async () => {
    await roaster.reload();
    await sign(roaster, await requestCode(roaster, people.roaster.email, number));
    await expect(roaster.getByText('Các bên đã ký', { exact: true }).first()).toBeVisible();
    const history = roaster.getByRole('table', { name: 'Lịch sử' });
    await expect(history.getByRole('row').filter({ hasText: people.director.fullName }).filter({ hasText: 'Ký' })).not.toHaveCount(0);
  });

  await test.step('the copy is a PDF in correct Vietnamese', async () => {
    const download = roaster.waitForEvent('download');
    await roaster.getByRole('link', { name: 'Tải bản PDF' }).click();
    const file = await (await download).path();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    checkText(file, [number, people.buyer.organization, people.roaster.organization, people.director.fullName, 'Điều lệ công ty', 'Cà phê hạt rang']);
    await mailTo(people.director.email, number, 'đã ký');
  });
});

interface Signatory {
  readonly fullName: string;
  /** In the organization, as the list of colleagues says it. */
  readonly role: string;
  readonly position: string;
  readonly authority: string;
}

async function nameSignatory(page: Page, { fullName, role, position, authority }: Signatory): Promise<void> {
  await page.getByRole('combobox', { name: 'Người ký' }).selectOption({ label: `${fullName} (${role})` });
  await page.getByLabel('Chức vụ').fill(position);
  await page.getByLabel('Căn cứ đại diện').fill(authority);
  await page.getByRole('button', { name: 'Cử người ký' }).click();
  await expect(page.getByText(`${fullName}, ${position}, sẽ ký cho tổ chức của bạn.`)).toBeVisible();
}

async function requestCode(page: Page, email: string, number: string): Promise<string> {
  await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
  await expect(page.getByText(`Mã sáu chữ số đã được gửi tới ${email}.`)).toBeVisible();
  return codeFor(email, 'Mã ký', number);
}

async function sign(page: Page, code: string): Promise<void> {
  await page.getByLabel('Mã sáu chữ số').fill(code);
  await page.getByRole('button', { name: 'Ký biên bản' }).click();
}

/** Reads the PDF back with poppler where it is installed; `npm test` installs it or says that it is missing. */
function checkText(file: string, words: readonly string[]): void {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return;
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC').replaceAll(/\s+/g, ' ');
  for (const word of words) expect(text).toContain(word);
}
