/** Milliseconds without a scroll that count as a pause. */
const pauseMs = 150;

/** Comes true in the reader's next pause from scrolling: what a slow phone needs longer for must not fall into a frame that it owes to their thumb. */
export function scrollPause(): Promise<void> {
  return new Promise((resolve) => {
    let isScrolled = false;
    const onScroll = (): void => {
      isScrolled = true;
    };
    addEventListener('scroll', onScroll, { passive: true });
    const wait = (): void => {
      isScrolled = false;
      // A scroll that came while the phone was busy is told with the next frame.
      setTimeout(() => requestAnimationFrame(() => {
        if (isScrolled) {
          wait();
          return;
        }
        removeEventListener('scroll', onScroll);
        resolve();
      }), pauseMs);
    };
    wait();
  });
}
