import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Site {
  /** Where the site is, with its base path and a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 the way a plain web server would: index pages, a redirect to the
 * closing slash, 404.html with status 404, nothing outside the base path.
 * @param base folder the site was built for, with a slash at both ends
 * @param port 0 takes a free one
 * @param compressed whether text goes out in Brotli, as most servers are set up to do
 */
export async function serve(
  folder: string,
  base = '/',
  port = 0,
  compressed = false,
): Promise<Site> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const answer = locate(root, base, request.url ?? '/');
    const body = request.method === 'HEAD' ? undefined : answer.file;
    const small = compressed && TEXT.test(answer.file ?? '');
    response.writeHead(answer.status, {
      ...(small && { 'content-encoding': 'br' }),
      ...(answer.location !== undefined && { location: answer.location }),
      'content-type': TYPES[extname(answer.file ?? '.txt')] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    if (body === undefined) response.end();
    else if (small) pipeline(createReadStream(body), brotli(), response, () => undefined);
    else
      createReadStream(body)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

const TEXT = /\.(?:html|css|js|json|svg|xml|webmanifest)$/;

const brotli = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

interface Answer {
  readonly status: 200 | 301 | 404;
  readonly file?: string | undefined;
  readonly location?: string;
}

function locate(root: string, base: string, address: string): Answer {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  if (!pathname.startsWith(base)) return { status: 404 };
  const path = join(root, decoded(pathname.slice(base.length)));
  if (path !== root && !path.startsWith(root + sep)) return { status: 404 };
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) return { status: 200, file: path };
  const index = join(path, 'index.html');
  if (kind?.isDirectory() && isFile(index))
    return pathname.endsWith('/')
      ? { status: 200, file: index }
      : { status: 301, location: `${pathname}/${search}` };
  const missing = join(root, '404.html');
  return { status: 404, file: isFile(missing) ? missing : undefined };
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
