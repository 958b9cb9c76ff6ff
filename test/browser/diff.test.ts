import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVersioned, type Versioned } from '../command/versioned-project.js';
import { findBarriers, hasBrowser, openPage, startBrowser } from './chromium.js';

const hostile = '<img src=x onerror=alert(1)> & "quoted"';

describe.skipIf(!hasBrowser)('diff.html in Chromium', () => {
  let browser: Browser;
  let project: Versioned;
  let reports: string;
  let address: string;

  beforeAll(async () => {
    project = makeVersioned();
    project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 15');
    project.edit('content/alpha/trial.yaml', 'en: A study of Alphacel', `en: 'A study of ${hostile}'`);
    project.commit(hostile, 'E. Editor <e@example.org>');
    reports = join(project.folder, 'reports');
    const ran = await project.diff('HEAD~1', 'HEAD', '--out', reports, '--pages');
    expect(ran.code, ran.stderr).toBe(0);
    address = pathToFileURL(join(reports, 'diff.html')).href;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(['light', 'dark'] as const)('has no barrier and asks for nothing outside, %s', async (colorScheme) => {
    const { page, complaints, asked } = await openPage(browser, address, { colorScheme });
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await page.context().close();
  });

  it('is driven by keyboard: its language, and the documents of one language', async () => {
    const { page } = await openPage(browser, address, {});
    const headed = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await headed('What changed');
    await page.getByRole('radio', { name: 'English' }).first().focus();
    await page.keyboard.press('ArrowLeft');
    await headed('Что изменилось');

    const shown = () =>
      page.locator('article:visible').evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
    expect(await shown()).toEqual(['ru', 'en']);
    await page.getByRole('radio', { name: 'все' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['ru']);
    await page.context().close();
  });

  it('leads from a field to the documents it moved, to their Word files and to pictures of their pages', async () => {
    const { page, complaints } = await openPage(browser, address, {});
    await page.getByRole('link', { name: '1.8.3 (en)' }).first().click();
    const document = page.locator('article.doc-en');
    expect(new URL(page.url()).hash).toBe(`#${await document.getAttribute('id')}`);
    expect(await document.locator('del, ins').allTextContents()).toEqual(expect.arrayContaining(['12', '15']));
    expect(await document.textContent()).toContain(hostile);

    const redline = await document.getByRole('link', { name: 'Word' }).getAttribute('href');
    expect(existsSync(join(reports, redline ?? 'nowhere'))).toBe(true);
    await document.locator('summary').click();
    const picture = document.locator('img').first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
