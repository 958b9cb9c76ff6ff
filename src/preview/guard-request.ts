import { createHash, timingSafeEqual } from 'node:crypto';

/** What of a request decides whether it is answered. */
export interface AskedFor {
  readonly method: string | undefined;
  /** As it came, not normalised: `/token/ru/m1/x.pdf?y`. */
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly remoteAddress: string | undefined;
}

export interface Guard {
  readonly token: string;
  readonly port: number;
}

/** A refusal says no more than its number; otherwise the path below the token, decoded. */
export type Verdict = { readonly refused: 403 | 404 | 405 } | { readonly path: string };

/**
 * Answers only this machine, only by the names of this machine (a foreign name in Host means that some page in a browser
 * had its own name lead here), and only who knows the token.
 */
export function guardRequest(asked: AskedFor, { token, port }: Guard): Verdict {
  if (!isLoopback(asked.remoteAddress)) return { refused: 403 };
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (asked.host === undefined || !hosts.includes(asked.host)) return { refused: 403 };
  if (asked.origin !== undefined && !hosts.some((host) => asked.origin === `http://${host}`)) return { refused: 403 };
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return { refused: 405 };
  const [path = ''] = (asked.url ?? '').split('?');
  const [, typed = '', ...rest] = path.split('/');
  if (!isSame(typed, token) || rest.length === 0) return { refused: 404 };
  try {
    return { path: decodeURIComponent(rest.join('/')) };
  } catch {
    return { refused: 404 };
  }
}

function isLoopback(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::ffff:127.0.0.1';
}

/** Takes as long for a guess that is nearly right as for any other. */
function isSame(typed: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(typed), hash(token));
}
