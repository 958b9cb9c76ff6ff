import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject } from '../command/project.js';
import { type RunningPreview, startPreview } from '../preview/start-preview.js';
import { findBarriers, hasBrowser, openPage, startBrowser } from './chromium.js';

describe.skipIf(!hasBrowser)('the preview in Chromium', () => {
  const project = makeProject();
  let browser: Browser;
  let preview: RunningPreview;

  beforeAll(async () => {
    [browser, preview] = await Promise.all([startBrowser(), startPreview(project)]);
    await preview.built(1);
  });

  afterAll(async () => {
    await browser.close();
    expect(await preview.interrupt()).toBe(0);
  });

  it('shows a saved mistake at its line, keeps the last package, and goes on when it is mended', async () => {
    const { page, complaints, asked } = await openPage(browser, preview.address, { locale: 'en-GB' });
    const status = page.getByRole('status').first();
    await expect.poll(() => status.textContent()).toMatch(/^built · errors: 0/);
    const report = page.frameLocator('iframe');
    await report.getByRole('heading', { level: 1, name: 'alpha' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await report.getByRole('link', { name: /^Documents/ }).click();
    await report.getByRole('link', { name: 'Table listing the clinical trials', exact: true }).click();
    await report.locator('article a', { hasText: /^12$/ }).click();
    await report.getByText(/trial\.yaml:16$/).waitFor();

    const before = project.readOut();
    project.edit('content/alpha/trial.yaml', 'plannedN: 12', 'plannedN: 13');
    await preview.built(2);
    // The reader has not moved: the same value is shown, with what it is now.
    await report.locator('.panel mark', { hasText: /^13$/ }).waitFor();
    const after = project.readOut();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.filter((path) => /\.(pdf|docx|md)$/.test(path)).sort()).toEqual(
      Object.keys(after).filter((path) => /m1-1-8-3-trials\.(pdf|docx|md)$/.test(path)),
    );

    project.edit('content/alpha/trial.yaml', 'plannedN: 13', 'plannedN: many');
    await preview.built(3);
    await expect.poll(() => status.textContent()).toMatch(/^not built: errors · errors: [1-9]/);
    await report.getByRole('link', { name: /^Problems/ }).click();
    await report.locator('.problem.error .place', { hasText: /trial\.yaml:16$/ }).waitFor();
    expect(await report.locator('.problem.error .frame').first().textContent()).toContain('plannedN: many');
    expect(project.readOut()).toEqual(after);

    project.edit('content/alpha/trial.yaml', 'plannedN: many', 'plannedN: 12');
    await preview.built(4);
    await expect.poll(() => status.textContent()).toMatch(/^built · errors: 0/);
    expect(project.readOut()).toEqual(before);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(preview.address))).toEqual([]);
  });
});
