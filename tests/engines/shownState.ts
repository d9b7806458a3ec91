/** Where the story stands, seen from one of its steps. */
export interface ShownState {
  /** The address's fragment. */
  readonly hash: string;
  /** The step whose still is on that step's stage, or the change to which has begun there. */
  readonly step: string | undefined;
  readonly isLive: boolean;
  /** Stills on the stage: two while one changes to the next. */
  readonly stills: number;
}

/** Reads the state in the page: to be given to a browser as it is, so nothing from outside is used in it. */
export const readShownState = (id: string): ShownState => {
  const scene = document.getElementById(id)?.closest('.scene');
  return {
    hash: location.hash,
    step: scene?.querySelector<HTMLElement>('scene-stage')?.dataset['step'],
    isLive: scene?.hasAttribute('data-live') === true,
    stills: scene?.querySelectorAll('.stage-screen > svg').length ?? 0,
  };
};

/** The state once a step's own still stands whole and the address says so. */
export const shownState = (id: string): ShownState => ({ hash: `#${id}`, step: id, isLive: true, stills: 1 });
