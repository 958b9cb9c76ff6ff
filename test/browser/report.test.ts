import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../command/project.js';
import { findBarriers, hasBrowser, openPage, startBrowser, type WatchedPage } from './chromium.js';

const hostile = '<img src="https://example.org/x" onerror="document.title=1"></script><b>bold';

describe.skipIf(!hasBrowser)('report.html in Chromium', () => {
  let browser: Browser;
  let project: Project;
  let address: string;

  beforeAll(async () => {
    project = makeProject();
    project.edit('content/alpha/trial.yaml', 'ru: Исследование Альфацела', `ru: 'Исследование ${hostile}'`);
    const ran = await project.run(['build']);
    expect(ran.code, ran.stderr).toBe(0);
    address = pathToFileURL(`${project.out}/alpha/report.html`).href;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function inSilence(watched: WatchedPage): Promise<void> {
    expect(watched.complaints).toEqual([]);
    expect(watched.asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await watched.page.context().close();
  }

  it('is read from end to end by keyboard: filter, document, value, source line', async () => {
    const watched = await openPage(browser, address, { locale: 'en-GB' });
    const { page } = watched;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: string | RegExp) => {
      for (let step = 0; step < 200; step += 1) {
        await page.keyboard.press('Tab');
        if (typeof text === 'string' ? (await focused()).startsWith(text) : text.test(await focused())) return;
      }
      throw new Error(`nothing named ${text} takes the focus`);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');

    await tabTo('Problems');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Problems' }).waitFor();
    expect(await focused()).toBe('Problems');
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('Shown: 274 of 274');
    await page.keyboard.press('Tab');
    await page.keyboard.type('product.yaml');
    await expect.poll(() => status.textContent()).not.toContain('274 of');
    const found = Number(/Shown: (\d+) of 274/.exec((await status.textContent()) ?? '')?.[1]);
    expect(found).toBeGreaterThan(0);
    expect(await page.locator('.problem').count()).toBe(found);
    expect(await page.locator('.problem .place').allTextContents()).toSatisfy((places: string[]) =>
      places.some((place) => /content\/alpha\/product\.yaml:\d+$/.test(place)),
    );

    await page.keyboard.press('Shift+Tab');
    await tabTo('Documents');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
    await tabTo('Table listing the clinical trials');
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor();
    await tabTo(/^12$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Value' }).waitFor();
    expect(await focused()).toBe('Value');
    const panel = page.locator('.panel');
    expect(await panel.locator('.place').first().textContent()).toMatch(/content\/alpha\/trial\.yaml:16$/);
    expect(await panel.locator('mark').textContent()).toBe('12');
    expect(await panel.textContent()).toContain('invented for a test');
    expect(await panel.locator('.printed a').count()).toBeGreaterThan(0);

    await tabTo(/trial\.yaml:16$/);
    await page.keyboard.press('Enter');
    await page.locator('[aria-current="true"] mark').waitFor();
    expect(await focused()).toBe('16  plannedN: 12\n');
    await inSilence(watched);
  });

  it('is used by mouse, in both languages, and says the same after a reload', async () => {
    const watched = await openPage(browser, address, { locale: 'ru-RU' });
    const { page } = watched;
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await page.getByRole('link', { name: /^Замечания/ }).click();
    await page.getByLabel('Вид', { exact: true }).selectOption('absent');
    const russian = await page.getByRole('status').textContent();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('heading', { level: 1, name: 'Problems' }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe(
      russian?.replace('Показано:', 'Shown:').replace('из', 'of'),
    );
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Problems' }).waitFor();
    expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('absent');

    await page.getByRole('link', { name: /^Documents/ }).click();
    const pdf = page.getByRole('link', { name: /^PDF/ }).first();
    const target = new URL((await pdf.getAttribute('href')) ?? '', address);
    expect((await page.request.fetch(target.href).catch(() => undefined)) ?? target.pathname).toMatch(/\.pdf$/);
    await page.getByRole('link', { name: /^Rules/ }).click();
    await page.getByLabel('Outcome').selectOption('skipped');
    await page.locator('summary').first().click();
    expect(await page.locator('details[open]').textContent()).toContain('Why it matters');
    await inSilence(watched);
  });

  it('shows what records hold as words, never as markup', async () => {
    const watched = await openPage(browser, address, { locale: 'ru-RU' });
    const { page } = watched;
    await page.getByRole('link', { name: /^Документы/ }).click();
    await page.getByRole('searchbox').fill('1.8.3');
    await page.locator('tbody a[lang="ru"]').first().click();
    expect(await page.locator('article').textContent()).toContain(`Исследование ${hostile}`);
    await page.locator('article a', { hasText: 'onerror' }).click();
    await page.locator('.panel .place').first().click();
    await page.locator('[aria-current="true"] mark').waitFor();
    expect(await page.locator('img, main b').count()).toBe(0);
    await inSilence(watched);
  });

  const views = [
    ...['overview', 'problems', 'checklist', 'documents', 'document/2?value=1', 'facts'],
    ...['source/1?line=5', 'rules', 'accepted', 'sequences'],
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      it(`bars nobody: ${colorScheme}, ${width} pixels wide`, async () => {
        const watched = await openPage(browser, address, {
          locale: 'en-GB',
          colorScheme,
          viewport: { width, height: 900 },
        });
        const { page } = watched;
        for (const view of views) {
          await page.goto(`${address}#${view}`);
          await page.reload();
          await page.locator('h1').waitFor();
          expect(await findBarriers(page), view).toEqual([]);
          const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          expect({ view, isTooWide }).toEqual({ view, isTooWide: false });
        }
        await inSilence(watched);
      });
    }
  }

  it('prints every row and none of the controls', async () => {
    const watched = await openPage(browser, `${address}#problems`, { locale: 'en-GB' });
    const { page } = watched;
    await page.locator('.problem').first().waitFor();
    expect(await page.locator('.problem').count()).toBe(100);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.problem').count()).toBe(274);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await inSilence(watched);
  });
});
