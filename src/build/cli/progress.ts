import { spawn } from 'node:child_process';

/** Ends the command with one sentence that says what is wrong and what to do. */
export function fail(sentence: string): never {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

/** One line of progress with the seconds since the command began. */
export function say(line: string): void {
  console.log(`[${process.uptime().toFixed(0).padStart(3)} s] ${line}`);
}

/** What a program left: its exit code and, where it was asked to be kept, what it printed. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of the project to its end. What it prints is shown as it comes and kept. */
export function run(program: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...extra }, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
