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
}

/** Waits until a condition in the page holds. Throws with what was waited for and what the page says instead. */
export async function until<Argument>(driver: Driver, what: string, holds: (argument: Argument) => boolean, argument: Argument, patienceMs = 15_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    // A page that is being left answers nothing: the next one is asked.
    const answer = await driver.run(holds, argument).catch(() => false);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const place = await driver.run(() => `${location.hash}, scrolled to ${Math.round(scrollY)}`);
  throw new Error(`${driver.name}: waited ${patienceMs} ms for ${what}; the page stands at ${place}.`);
}
