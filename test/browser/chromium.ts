import { existsSync } from 'node:fs';
import process from 'node:process';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine: `DOSSIER_CHROMIUM`, or where systems put it. */
const found = [process.env['DOSSIER_CHROMIUM'] ?? '', ...places].find((path) => existsSync(path));

/** Tests in a browser are left out where there is none, and said so; where `CI` is set that is a failure. */
export const hasBrowser = found !== undefined || (process.env['CI'] ?? '') !== '';
if (found === undefined)
  console.warn('NOT TESTED: the pages in a browser, for there is no Chromium (apt install chromium)');

export function startBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error('no Chromium: apt install chromium, or name it in DOSSIER_CHROMIUM');
  // The sandbox of the browser refuses to run as root, and containers have little shared memory.
  return chromium.launch({ executablePath: found, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A page that remembers everything the browser complained of, and every address it asked for. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
  readonly asked: string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, complaints, asked };
}

/** What axe-core holds against what is shown: of any weight, for a reader who needs it weighs it himself. */
export async function findBarriers(shown: Page | Frame): Promise<string[]> {
  await shown.evaluate(axe.source);
  return await shown.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.map(
      ({ id, impact, nodes }: { id: string; impact: string; nodes: { html: string }[] }) =>
        `${impact} ${id}: ${nodes[0]?.html}`,
    );
  });
}
