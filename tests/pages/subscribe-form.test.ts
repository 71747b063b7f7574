import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { freePort } from '@news-widgets/tooling/ports';
import type { Page } from 'playwright-core';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

interface Mail {
  to: string;
  subject: string;
  text: string;
}

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => {
  // The newsroom takes sign-ups from pages that it knows, so the partner's port comes first.
  const port = await freePort();
  const subscriptions = { allowedOrigins: [`http://127.0.0.1:${port}`], quietSeconds: 0 };
  site = await openSite({ newsroom: { subscriptions }, partner: { port } });
});
after(() => site.close());

describe('a partner page with forms to subscribe', () => {
  it('signs up, confirms, gives the same answer again, and unsubscribes', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const form = page.locator('news-subscribe-form.letter');

    await fill(page, form, 'ada@reader.example');
    await form.getByText('Check your inbox').waitFor();
    assert.match((await form.getByText('We sent a link to').textContent()) ?? '', /ada@reader\.example/);
    const [mail] = await mails('ada@reader.example', 1);
    await press(page, linkIn(mail!, 'confirm'));

    const again = await open();
    await fill(again, again.locator('news-subscribe-form.letter'), 'Ada@Reader.example');
    await again.locator('news-subscribe-form.letter').getByText('Check your inbox').waitFor();
    const later = await mails('ada@reader.example', 3);
    assert.equal(later[0]!.subject, 'You already receive The Morning Assay');

    await press(page, linkIn(later[0]!, 'unsubscribe'));
    assert.deepEqual(
      asked.filter((url) => /ada/i.test(url)),
      [],
      'no address in any URL',
    );
    await Promise.all([page.close(), again.close()]);
  });

  it('does the same through the plain form, without script', async () => {
    const page = await open(false);
    const form = page.locator('news-subscribe-form.letter form');
    await form.getByRole('textbox', { name: 'E-mail address' }).fill('bea@reader.example');
    await form.getByRole('checkbox').check();
    await Promise.all([page.waitForURL('**/subscriptions/**'), form.getByRole('button').click()]);
    const [mail] = await mails('bea@reader.example', 1);
    await press(page, linkIn(mail!, 'confirm'));
    await press(page, linkIn(mail!, 'unsubscribe'));
    await page.close();
  });

  it('reads a plain form with its lists and consent, separately from the other form', async () => {
    const page = await open();
    const form = page.locator('footer news-subscribe-form');
    await fill(page, form, 'cleo@reader.example');
    await form.getByText('Check your inbox').waitFor();
    const [mail] = await mails('cleo@reader.example', 1);
    assert.match(mail!.text, /Deep Ground/);
    assert.equal(await page.locator('news-subscribe-form.letter').getByText('Check your inbox').count(), 0);
    await page.close();
  });

  it('moves nothing on the page while it works', async () => {
    const page = await open();
    const form = page.locator('news-subscribe-form.letter');
    const next = page.getByText('You can see the piece');
    const place = async () => Math.round((await next.boundingBox())!.y + (await page.evaluate(() => scrollY)));
    const before = await place();
    await form.getByRole('textbox', { name: 'E-mail address' }).fill('dora@');
    await form.getByRole('button').click();
    await form.getByText('This address is not complete').waitFor();
    assert.equal(await place(), before);
    await fill(page, form, 'dora@reader.example');
    await form.getByText('Check your inbox').waitFor();
    assert.equal(await place(), before);
    await page.close();
  });

  it('is sent when a dead newsroom is back, once, by the reader', async () => {
    const page = await open();
    const form = page.locator('news-subscribe-form.letter');
    await page.route('**/subscriptions', (route) => route.abort('connectionreset'));
    await fill(page, form, 'eve@reader.example');
    await form.getByText('Your address is still here').waitFor();
    assert.equal(await form.getByRole('textbox', { name: 'E-mail address' }).inputValue(), 'eve@reader.example');
    await page.unroute('**/subscriptions');
    await page.waitForTimeout(300);
    assert.equal((await outbox()).filter(({ to }) => to.includes('eve@')).length, 0);
    await form.getByRole('button', { name: 'Subscribe' }).click();
    await form.getByText('Check your inbox').waitFor();
    assert.equal((await mails('eve@reader.example', 1)).length, 1);
    await page.close();
  });
});

describe('a form in a sandboxed frame', () => {
  it('signs up, from the origin of the files', async () => {
    const { page } = await watch(site, 'iframe.html');
    const form = page.frameLocator('#sandboxed').locator('news-subscribe-form');
    await form.locator('[part=submit]').waitFor();
    const asked = page.waitForRequest(`${site.newsroom}/subscriptions`);
    await fill(page, form, 'hal@reader.example');
    assert.equal(await (await asked).headerValue('origin'), site.newsroom);
    await form.getByText('Check your inbox').waitFor();
    assert.equal((await mails('hal@reader.example', 1)).length, 1);
    await page.close();
  });
});

describe('a partner page that loses its connection', () => {
  it('keeps the address when the code that sends cannot come, and while it is offline', async () => {
    const page = await open();
    const form = page.locator('news-subscribe-form.letter');
    const field = form.getByRole('textbox', { name: 'E-mail address' });
    await page.route('**/submit-controller.js', (route) => route.abort());
    await fill(page, form, 'finn@reader.example');
    await form.getByText('Your address is still here').waitFor();
    assert.equal(await field.inputValue(), 'finn@reader.example');
    await page.close();

    const other = await open();
    const second = other.locator('news-subscribe-form.letter');
    await second.getByRole('textbox', { name: 'E-mail address' }).focus();
    await other.waitForLoadState('networkidle');
    await other.context().setOffline(true);
    await fill(other, second, 'gus@reader.example');
    await second.getByText('You are offline').waitFor();
    await other.context().setOffline(false);
    await second.getByText('You are online again').waitFor();
    await other.waitForTimeout(300);
    assert.equal((await outbox()).filter(({ to }) => to.includes('gus@')).length, 0);
    await second.getByRole('button', { name: 'Subscribe' }).click();
    await second.getByText('Check your inbox').waitFor();
    assert.equal((await mails('gus@reader.example', 1)).length, 1);
    await other.close();
  });
});

async function open(javaScriptEnabled = true): Promise<Page> {
  const { page } = await watch(site, 'letter.html', { javaScriptEnabled });
  if (javaScriptEnabled) await page.locator('news-subscribe-form.letter [part=submit]').waitFor();
  return page;
}

/** Fills in the form as a reader does, not within the first second. */
async function fill(page: Page, form: ReturnType<Page['locator']>, address: string): Promise<void> {
  await page.waitForTimeout(1100);
  await form.getByRole('textbox', { name: 'E-mail address' }).fill(address);
  const box = form.getByRole('checkbox');
  if (!(await box.isChecked())) await box.check();
  await form.locator('[part=submit]').click();
}

/** Opens a link of a mail and presses the button that it leads to. */
async function press(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('main button').first().click();
  await page.waitForLoadState();
  assert.equal(await page.locator('main form').count(), 0, 'nothing is left to press');
}

function linkIn({ text }: Mail, purpose: string): string {
  const link = text.match(/https?:\S+/g)?.find((url) => url.includes(`/${purpose}`));
  assert.ok(link, `a link to ${purpose} in: ${text}`);
  return link;
}

async function outbox(): Promise<Mail[]> {
  const response = await fetch(`${site.newsroom}/outbox`, { headers: { accept: 'application/json' } });
  return ((await response.json()) as { mails: Mail[] }).mails;
}

/** The mails to an address, newest first, once there are so many or it has waited long enough. */
async function mails(address: string, count: number): Promise<Mail[]> {
  let found: Mail[] = [];
  for (let attempt = 0; attempt < 100 && found.length < count; attempt++) {
    found = (await outbox()).filter(({ to }) => to.toLowerCase().includes(address));
    if (found.length < count) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return found;
}
