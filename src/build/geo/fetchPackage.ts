import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PinnedPackage } from './packages.ts';

/** The file name apt gives a download: the epoch's colon is percent-encoded. */
export function debFile({ name, version }: PinnedPackage): RegExp {
  const escaped = `${name}_${version.replace(':', '%3a')}_`.replace(/[.+]/g, '\\$&');
  return new RegExp(`^${escaped}[a-z0-9]+\\.deb$`);
}

/** The path of a package's .deb in the cache, or undefined when it was not fetched yet. */
export function cachedDeb(pinned: PinnedPackage, cache: string): string | undefined {
  if (!existsSync(cache)) return undefined;
  const file = readdirSync(cache).find((name) => debFile(pinned).test(name));
  return file === undefined ? undefined : join(cache, file);
}

function download(pinned: PinnedPackage, cache: string): string {
  const { name, version } = pinned;
  try {
    execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: cache, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`Package ${name}=${version} could not be downloaded: ${said}\nOn Debian 12 run apt-get update first; elsewhere put the .deb into ${cache} by hand.`);
  }
  const file = cachedDeb(pinned, cache);
  if (file === undefined) throw new Error(`apt-get download ${name}=${version} left no file like ${debFile(pinned).source} in ${cache}.`);
  return file;
}

/**
 * Fetches a package into the cache unless it is there, checks its hash, unpacks it, and gives the folder to read.
 * Throws when apt cannot deliver the pinned version or when the file's hash is another one.
 */
export function fetchPackage(pinned: PinnedPackage, cache: string): string {
  mkdirSync(cache, { recursive: true });
  const deb = cachedDeb(pinned, cache) ?? download(pinned, cache);
  const sha256 = createHash('sha256').update(readFileSync(deb)).digest('hex');
  if (sha256 !== pinned.sha256) {
    throw new Error(`${deb}: sha256 is ${sha256}, pinned is ${pinned.sha256} (src/build/geo/packages.ts). Delete the file and fetch again; if it stays so, the package has changed and its layers must be looked at anew.`);
  }
  const unpacked = join(cache, 'unpacked', pinned.name);
  if (!existsSync(join(unpacked, pinned.folder))) {
    rmSync(`${unpacked}.part`, { recursive: true, force: true });
    mkdirSync(`${unpacked}.part`, { recursive: true });
    execFileSync('dpkg-deb', ['-x', deb, `${unpacked}.part`]);
    rmSync(unpacked, { recursive: true, force: true });
    renameSync(`${unpacked}.part`, unpacked);
  }
  return join(unpacked, pinned.folder);
}
