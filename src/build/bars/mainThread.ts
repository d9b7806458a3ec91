/** An event of a Chromium trace, as far as it is read here. Times are in microseconds; `tdur` is the thread's own processor time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** Processor time of each task of the page's main thread, in milliseconds: from its first paint to the scroll, and in the scroll. */
export interface MainThread {
  readonly load: readonly number[];
  readonly scroll: readonly number[];
}

/** The longest that a task may be without being felt, in milliseconds. */
export const longestMs = 50;

/**
 * Reads the tasks of the thread that set the page's own marks. Throws where a mark or the first paint is missing, or the trace
 * holds no processor time, as on systems that do not give a thread's.
 */
export function tasksOf(events: readonly TraceEvent[], marks: { readonly scroll: string; readonly end: string }): MainThread {
  const mark = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name);
    if (!found) throw new Error(`The trace has no "${name}": the page did not get there, or the browser names it otherwise.`);
    return found;
  };
  const scroll = mark(marks.scroll);
  const end = mark(marks.end);
  const paint = events.find((event) => event.name === 'firstContentfulPaint' && event.pid === scroll.pid);
  if (!paint) throw new Error('The trace has no first paint of the page.');
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === scroll.pid && tid === scroll.tid);
  if (!tasks.some(({ tdur }) => (tdur ?? 0) > 0)) throw new Error('The trace has no processor times: take the times on a system whose Chromium gives them, such as Linux.');
  const between = (from: number, to: number): number[] => tasks.filter(({ ts }) => ts >= from && ts < to).map(({ tdur }) => (tdur ?? 0) / 1000);
  return { load: between(paint.ts, scroll.ts), scroll: between(scroll.ts, end.ts) };
}

/** Total blocking time: what each task has over fifty milliseconds, added up. */
export function totalBlockingMs(tasks: readonly number[]): number {
  return tasks.reduce((sum, ms) => sum + Math.max(0, ms - longestMs), 0);
}
