import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { PreviewState } from '../report/html/preview-state.js';
import { guardRequest } from './guard-request.js';
import { openPackageFile } from './open-package-file.js';
import { previewPage } from './preview-page.js';

export interface PreviewSetting {
  /** Random: whoever does not know it is not answered. */
  readonly token: string;
  /** 0: any that is free. */
  readonly port: number;
  /** `out/<product>`, absolute. */
  readonly folder: string;
  readonly state: PreviewState;
}

export interface PreviewServer {
  readonly address: string;
  /** Tells every open page how far the preview is. */
  tell(state: PreviewState, report?: string): void;
  close(): Promise<void>;
}

const headers = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
} as const;

const html = 'text/html; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/plain; charset=utf-8',
  csv: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Serves the report and the files of one package on the loopback interface. Rejects where the port is taken. */
export async function servePreview({ token, port, folder, state }: PreviewSetting): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  let current = state;
  let page = '';
  let own = port;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { method, url, headers: asked, socket } = request;
    const { host, origin } = asked;
    const verdict = guardRequest(
      { method, url, host, origin, remoteAddress: socket.remoteAddress },
      { token, port: own },
    );
    if ('refused' in verdict) send(response, verdict.refused, 'text/plain', '');
    else if (verdict.path === 'events') listen(response);
    else if (verdict.path === '') send(response, 200, html, previewPage(current.product));
    else if (verdict.path === 'report.html') send(response, 200, html, page);
    else sendFile(response, verdict.path);
  }

  function sendFile(response: ServerResponse, path: string): void {
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    const bytes = type === undefined ? undefined : openPackageFile(folder, path);
    if (bytes === undefined || type === undefined) send(response, 404, 'text/plain', '');
    else send(response, 200, type, bytes);
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    response.write(eventOf(current));
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  own = typeof address === 'object' && address !== null ? address.port : port;
  return {
    address: `http://127.0.0.1:${own}/${token}/`,
    tell(next, report) {
      current = next;
      page = report ?? page;
      for (const listener of listeners) listener.write(eventOf(next));
    },
    async close() {
      for (const listener of listeners) listener.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, { ...headers, 'Content-Type': type });
  response.end(content);
}

function eventOf(state: PreviewState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
