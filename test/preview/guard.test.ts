import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject } from '../command/project.js';
import { type RunningPreview, startPreview } from './start-preview.js';

const project = makeProject();
let preview: RunningPreview;
let port: string;
let token: string;
let pdf: string;

beforeAll(async () => {
  preview = await startPreview(project);
  await preview.built(1);
  [, port = '', token = ''] = /^http:\/\/127\.0\.0\.1:(\d+)\/([\w-]+)\/$/.exec(preview.address) ?? [];
  const manifest = JSON.parse(readFileSync(join(project.out, 'alpha', 'manifest.json'), 'utf8'));
  pdf = manifest.files.find(({ format }: { format?: string }) => format === 'pdf').path;
});

afterAll(async () => {
  await preview.interrupt();
});

/** Sends the path as it is, without the tidying that addresses undergo. */
function ask(path: string, options: RequestOptions = {}): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end();
  });
}

/** A request of a program older than Host. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    socket
      .setEncoding('latin1')
      .on('data', (part) => {
        answer += part;
      })
      .on('close', () => resolve(answer))
      .on('error', reject);
  });
}

describe('the preview answers', () => {
  it('who knows the token: the page, the report, the files of the package', async () => {
    expect(await ask(`/${token}/`)).toMatchObject({ status: 200, body: expect.stringContaining('<iframe') });
    expect(await ask(`/${token}/report.html`)).toMatchObject({
      status: 200,
      body: expect.stringContaining('part-index'),
    });
    expect(await ask(`/${token}/${pdf}`)).toMatchObject({ status: 200, body: expect.stringMatching(/^%PDF-/) });
  });

  it('nobody else: without the token, with half of it, with another', async () => {
    for (const path of [
      '/',
      '',
      '/report.html',
      `/${pdf}`,
      `/${token.slice(0, 10)}/`,
      `/${'A'.repeat(token.length)}/`,
    ]) {
      expect({ path, ...(await ask(path === '' ? '*' : path)) }).toEqual({ path, status: 404, body: '' });
    }
    expect(await ask(`/${token}`)).toEqual({ status: 404, body: '' });
  });

  it('no foreign name in Host, and no page from elsewhere', async () => {
    for (const host of ['example.org', `example.org:${port}`, '127.0.0.1:1', `127.0.0.1.example.org:${port}`]) {
      expect({ host, ...(await ask(`/${token}/`, { headers: { Host: host } })) }).toEqual({
        host,
        status: 403,
        body: '',
      });
    }
    expect(await sendRaw(`GET /${token}/ HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await ask(`/${token}/`, { headers: { Origin: 'https://example.org' } })).toEqual({ status: 403, body: '' });
    expect(await ask(`/${token}/`, { headers: { Host: `localhost:${port}` } })).toMatchObject({ status: 200 });
  });

  it('reading only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await ask(`/${token}/report.html`, { method })).toEqual({ status: 405, body: '' });
    }
  });

  it('no path that leads out, and lists no folder', async () => {
    const paths = [
      '../alpha/manifest.json',
      '../../content/alpha/product.yaml',
      '..%2f..%2fcontent/alpha/product.yaml',
      '%2e%2e/%2e%2e/content/alpha/product.yaml',
      '..%5c..%5ccontent%5calpha%5cproduct.yaml',
      '/etc/passwd',
      '%2fetc%2fpasswd',
      `ru/../../alpha/${pdf}`,
      `./${pdf}`,
      `${pdf}%00.md`,
      '%c0%ae%c0%ae/x',
      '%',
      'ru',
      'ru/',
      'model/',
      'manifest.json',
      '.dossier.lock',
    ];
    for (const path of paths)
      expect({ path, ...(await ask(`/${token}/${path}`)) }).toEqual({ path, status: 404, body: '' });
  });

  it('no link, neither of a file nor of a folder, though the manifest names it', async () => {
    const secret = join(project.content, 'secret.pdf');
    writeFileSync(secret, 'secret');
    const path = join(project.out, 'alpha', pdf);
    renameSync(path, `${path}.kept`);
    symlinkSync(secret, path);
    expect(await ask(`/${token}/${pdf}`)).toEqual({ status: 404, body: '' });
    renameSync(`${path}.kept`, path);
    expect(await ask(`/${token}/${pdf}`)).toMatchObject({ status: 200 });

    const folder = dirname(path);
    renameSync(folder, join(project.out, 'elsewhere'));
    symlinkSync(join(project.out, 'elsewhere'), folder);
    expect(existsSync(path)).toBe(true);
    expect(await ask(`/${token}/${pdf}`)).toEqual({ status: 404, body: '' });
  });

  it('on the loopback interface alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((each = []) =>
      each.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
    );
    for (const host of others) {
      const answered = new Promise((resolve) => {
        get({ host, port, path: `/${token}/`, timeout: 3000 }, () => resolve('answered'))
          .on('error', () => resolve('refused'))
          .on('timeout', () => resolve('refused'));
      });
      expect(await answered).toBe('refused');
    }
  });
});

it('Ctrl-C ends it with exit code 0, in the middle of a build too, and the next command finds a sound folder', async () => {
  const own = makeProject();
  const running = await startPreview(own);
  expect(await running.interrupt()).toBe(0);
  expect((await own.run(['build'])).code).toBe(0);
  expect(readdirSync(own.out)).toEqual(['alpha']);
});
