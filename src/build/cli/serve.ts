import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.json': 'application/json', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml',
  '.webp': 'image/webp', '.png': 'image/png', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.pdf': 'application/pdf',
};

/** What a server may do besides handing out files. */
export interface ServeOptions {
  /** A path that the folder stands under, without a slash at its end, such as `/a b/c`. */
  readonly prefix?: string;
  /** Further response headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Brotli quality, 0 to 11: 9 unless told, which is quick. */
  readonly quality?: number;
  /** May answer a request itself; returns true when it did. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A running server: where it is and how it ends. */
export interface Served {
  readonly address: string;
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** The file that a path names in `folder`, or null. Never outside of it. */
function fileOf(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep)) && file !== normalize(folder + sep)) return null;
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return path.endsWith('/') && existsSync(index) ? index : null;
}

/** The decoded path of a request inside the prefix, or null. */
function pathOf(url: string, prefix: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return path.startsWith(prefix) ? path.slice(prefix.length) || '/' : null;
  } catch {
    return null;
  }
}

/**
 * Serves a built folder on the loopback address, as plainly as any host: no rewriting, no ranges. Text is compressed
 * as hosts do, so that what a browser loads here weighs what it weighs there. Port 0 takes a free one.
 * Rejects with the system's error when the port is taken.
 */
export function serveFolder(folder: string, port: number, options: ServeOptions = {}): Promise<Served> {
  const { prefix = '', headers = {}, quality = 9, intercept = () => false } = options;
  const packed = new Map<string, Buffer>();
  const pack = (file: string): Buffer => {
    const known = packed.get(file);
    if (known) return known;
    const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    packed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    if (intercept(request, response)) return;
    const path = pathOf(request.url ?? '/', prefix);
    const file = path === null ? null : fileOf(folder, path);
    if (file === null) {
      const notFound = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const cache = file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'max-age=600';
    const about = { 'Content-Type': type, 'Cache-Control': cache, ...headers };
    const wantsPacked = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (wantsPacked && /text|json|svg|javascript|xml/.test(type)) {
      const body = pack(file);
      response.writeHead(200, { ...about, 'Content-Encoding': 'br', 'Content-Length': body.length, Vary: 'Accept-Encoding' });
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    response.writeHead(200, { ...about, 'Content-Length': statSync(file).size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const { port: own } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${own}${encodeURI(prefix)}/`,
        server,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => {
              done();
            });
          }),
      });
    });
  });
}
