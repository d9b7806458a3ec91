import { isDeepStrictEqual } from 'node:util';

/** What the story's checks need of a browser, so that every engine runs the same ones whatever drives it. */
export interface Driver {
  /** The engine's name, for messages. */
  readonly name: string;
  /** Opens an address of the site, given below its root, anew: not as a change of the fragment. */
  readonly open: (path: string) => Promise<void>;
  /** Runs a function in the page with one argument that can be written as JSON, and gives back what it returns. */
  readonly run: <Result, Argument = undefined>(inPage: (argument: Argument) => Result, argument?: Argument) => Promise<Result>;
  /** Presses a key, with Shift where asked. */
  readonly press: (key: 'ArrowRight' | 'ArrowLeft' | 'Escape' | 'Tab', withShift?: boolean) => Promise<void>;
  /** Sets the size of the page's view as near as the engine lets it; gives what it became. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The page's view as a PNG. */
  readonly shoot: () => Promise<Buffer>;
}

/**
 * Waits until what is read in the page is `is` (true unless told). Throws with what was waited for, what was read instead and where the
 * page stands.
 */
export async function until<Value, Argument>(driver: Driver, what: string, read: (argument: Argument) => Value, argument: Argument, { is = true, patienceMs = 15_000 }: { readonly is?: unknown; readonly patienceMs?: number } = {}): Promise<void> {
  const end = Date.now() + patienceMs;
  let last: unknown;
  while (Date.now() < end) {
    // A page that is being left answers nothing: the next one is asked.
    last = await driver.run(read, argument).catch(() => 'no answer');
    if (isDeepStrictEqual(last, is)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const place = await driver.run(() => `${location.hash}, scrolled to ${Math.round(scrollY)}`);
  throw new Error(`${driver.name}: waited ${patienceMs} ms for ${what}, and read ${JSON.stringify(last)}; the page stands at ${place}.`);
}
