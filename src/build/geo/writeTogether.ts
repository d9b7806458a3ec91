import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files whole beside their places and renames all only when every one is written: a failed run changes nothing. */
export function writeTogether(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, `${name}.part`), files[name] as string | Uint8Array);
  for (const name of names) renameSync(join(folder, `${name}.part`), join(folder, name));
}
