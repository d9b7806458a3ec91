/** Milliseconds that a reader who asked for something waits for its file; then the page does without. A file that comes later still counts. */
const patienceMs = 8_000;

/** What is on its way, or null where it has not come in time. Rejects as the promise does. */
export function withPatience<T>(coming: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(resolve, patienceMs, null);
    coming.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}
