// The worker is killed without a warning, again and again, in the middle of a trade: nothing is lost, nothing comes twice.
import { accepted, memorandumOf, publishedRequest, quoted } from './arrange.js';
import { mailTo, mailsTo } from './inbox.js';
import { expect, people, test } from './journey.js';
import { pidOf } from './system.js';

/** Longer than a mail stays claimed by a worker that is dead. */
const patience = 240_000;

/**
 * Kills the worker as a power cut would, and waits until the launcher runs another one. Called right after a change is
 * acknowledged, while it is being told, and once the mails before it have arrived: a mail whose "250" the worker did
 * not live to note is the one case in which SMTP cannot be exactly once.
 */
async function killWorker(): Promise<void> {
  const pid = pidOf('worker');
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => pidOf('worker'), { message: 'the launcher starts the worker again', timeout: 60_000 }).not.toBe(pid);
}

test('a worker killed three times in one trade: everybody is told everything, once', async ({ as, apiOf, mark }) => {
  test.setTimeout(2 * patience);
  const title = `Cà phê qua bão ${mark}`;
  const request = await publishedRequest(apiOf, title);
  await killWorker();
  const quote = await quoted(apiOf, 'roaster', request, 185_000);
  await mailTo(people.buyer.email, title, people.roaster.organization);
  await quoted(apiOf, 'rival', request, 192_000);
  await killWorker();
  await mailTo(people.buyer.email, title, people.rival.organization);
  await accepted(apiOf, quote);
  await killWorker();
  const { number } = await memorandumOf(await apiOf('buyer'), quote);

  const expected = {
    [people.roaster.email]: [`Cơ hội bán hàng: ${title}`, `Chào giá được chấp nhận: ${title}`, `Biên bản ghi nhớ ${number}: hãy cử người ký`],
    [people.rival.email]: [`Cơ hội bán hàng: ${title}`, `Kết quả chào giá: ${title}`],
    [people.buyer.email]: [`Chào giá mới cho “${title}”`, `Chào giá mới cho “${title}”`, `Biên bản ghi nhớ ${number}: hãy cử người ký`],
  };
  const told = async (email: string) => (await mailsTo(email)).filter(({ subject }) => subject.includes(title) || subject.includes(number));
  for (const [email, subjects] of Object.entries(expected)) {
    await expect.poll(async () => (await told(email)).map(({ subject }) => subject).sort(), { message: `mails to ${email}`, timeout: patience }).toEqual(subjects.toSorted());
  }

  for (const [role, news] of [['roaster', 2], ['rival', 2], ['buyer', 4]] as const) {
    const page = await as(role);
    await page.goto('/notifications');
    await expect(page.getByRole('list', { name: 'Danh sách thông báo' }).getByRole('listitem').filter({ hasText: title })).toHaveCount(news);
  }
});
