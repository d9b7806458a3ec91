import scrollama from 'scrollama';

/** The line that a step must cross to become the current one, as a share of the window's height from the top. */
const offset = 0.5;

/** Milliseconds without a further scroll after which the place is final. */
const settledMs = 100;

/** What the observer gives back: to measure anew after a change of height, and to end. */
export interface StepObserver {
  readonly resize: () => void;
  readonly stop: () => void;
}

/**
 * Reports the index of the step that the reader is at, whenever one crosses the line or a scroll ends. Scrollama's own index is not used:
 * its reports may come late or in another order than the scrolling, so the state is read from where the steps stand now.
 */
export function observeSteps(steps: readonly HTMLElement[], onStep: (index: number) => void): StepObserver {
  const scroller = scrollama();
  let isReported = false;
  // Where one step is left another is entered: what the first report has changed would be laid out within it to measure for the second. The
  // second look is a task of its own.
  const report = (): void => {
    if (isReported) return;
    isReported = true;
    onStep(stepAt(steps, innerHeight));
    setTimeout(() => {
      isReported = false;
      onStep(stepAt(steps, innerHeight));
    });
  };
  scroller.setup({ step: [...steps], offset }).onStepEnter(report).onStepExit(report);
  // A jump from above the first step to below the last one, as Tab makes at the page's ends, crosses none. Asked in every pause of a thumb, the step
  // would be changed within the frame that has the scroll to show.
  let pause = 0;
  const onScrollEnd = (): void => {
    clearTimeout(pause);
    pause = window.setTimeout(report, settledMs);
  };
  addEventListener('scrollend', onScrollEnd);
  const stop = (): void => {
    clearTimeout(pause);
    removeEventListener('scrollend', onScrollEnd);
    scroller.destroy();
  };
  return { resize: () => scroller.resize(), stop };
}

/** The index of the step at the line, from measured places: for a first look and after a jump. -1 above the first. */
export function stepAt(steps: readonly HTMLElement[], windowHeight: number): number {
  const line = windowHeight * offset;
  let at = -1;
  for (const [index, step] of steps.entries()) {
    if (step.getBoundingClientRect().top <= line) at = index;
  }
  return at;
}
