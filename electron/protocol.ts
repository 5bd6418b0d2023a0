import { extname, join } from 'node:path';
import { contentSecurityPolicy } from '@shared/security/content-security-policy';
import { appScheme, isAppUrl } from './security/app-origin';

/** Must be registered before Electron is ready. */
export const appSchemePrivileges = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

export type AppFile =
  | { readonly found: true; readonly segments: readonly string[]; readonly mediaType: string }
  | { readonly found: false; readonly status: 400 | 403 | 404 };

/** One part of a path, in letters any of our own files uses. Leaves no way to say "..", a drive or a stream. */
const plainSegment = /^[A-Za-z0-9_-][A-Za-z0-9._@-]*$/;

/**
 * Which file of the page a URL asks for. Everything without an ending is a screen, so it gets the page
 * itself; anything that is not a plain path under our own address is refused before touching the disk.
 */
export const resolveAppFile = (url: string): AppFile => {
  if (!isAppUrl(url)) return { found: false, status: 403 };
  // The raw text, because a URL parser has already resolved the ".." an attacker wrote.
  const path = url.replace(/[?#].*$/s, '').slice(`${appScheme}://`.length);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return { found: false, status: 400 };
  }
  const [, ...parts] = decoded.split('/');
  const segments = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
  if (!segments.every((segment) => plainSegment.test(segment) && !segment.includes('..'))) {
    return { found: false, status: 400 };
  }
  const ending = extname(segments.at(-1) ?? '').toLowerCase();
  if (ending === '') return { found: true, segments: ['index.html'], mediaType: mediaTypes['.html'] ?? '' };
  const mediaType = mediaTypes[ending];
  return mediaType === undefined ? { found: false, status: 404 } : { found: true, segments, mediaType };
};

const headersFor = (mediaType: string) => ({
  'Content-Type': mediaType,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

const refuse = (status: number) => new Response(null, { status, headers: headersFor('text/plain') });

/** Answers app:// requests with the built page from `root`, and with nothing else. */
export const createAppHandler =
  (root: string, readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>) =>
  async (request: { url: string; method: string }): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405);
    const file = resolveAppFile(request.url);
    if (!file.found) return refuse(file.status);
    try {
      return new Response(await readFile(join(root, ...file.segments)), {
        status: 200,
        headers: headersFor(file.mediaType),
      });
    } catch {
      return refuse(404);
    }
  };
