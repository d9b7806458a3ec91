import { isMotionReduced } from './preferences.ts';
import { Player } from './player/player.ts';
import { loadStill } from './player/still.ts';
import { stillAddress } from './still-address.ts';

/** Milliseconds that the last step's still may stand in for one on its way; after that the page's own pictures do. */
const patienceMs = 1_000;

/**
 * `<scene-stage>`: the layer over a scene's column of pictures. It shows the still of the step that the reader is at
 * and moves from one to the next. Until it has one, and wherever it cannot get one, the pictures under it stay.
 * Sets `data-live` on the scene while it shows a still; CSS hides the pictures under it without a change of height. Its own `data-step`
 * then names the step whose still that is, from the beginning of the change to it.
 * Tells with `scene:shown` (`detail.stepId`, bubbling) that it has come to a step, with its still or, where that is lost, without.
 */
export class SceneStage extends HTMLElement {
  #player: Player | null = null;
  #wanted: string | null = null;

  /** The steps of the scene that this stage stands over, in order. */
  get steps(): HTMLElement[] {
    return [...(this.closest('.scene')?.querySelectorAll<HTMLElement>('.step[id]') ?? [])];
  }

  /** Fetches the scene's stills, so that the first change finds them; nothing is shown. */
  prepare(): void {
    for (const step of this.steps) {
      const address = stillAddress(step);
      if (address !== null) void loadStill(address);
    }
  }

  /**
   * Shows a step's still. Only the neighbour in the same scene is moved to; from anywhere else the still is cut to,
   * since a jump plays nothing between. A later call overtakes an earlier one whose file is still on its way.
   */
  async show(stepId: string): Promise<void> {
    const steps = this.steps;
    const step = steps.find((candidate) => candidate.id === stepId);
    const address = step ? stillAddress(step) : null;
    if (!step || address === null) return;
    this.#wanted = stepId;
    const late = setTimeout(() => {
      if (this.#wanted === stepId) this.#hide(stepId);
    }, patienceMs);
    const still = await loadStill(address);
    clearTimeout(late);
    if (this.#wanted !== stepId) return;
    if (!still) {
      this.#hide(stepId);
      return;
    }
    this.#player ??= new Player(this.#screen());
    const last = steps.findIndex((candidate) => candidate.id === this.dataset['step']);
    const isNeighbour = last >= 0 && Math.abs(steps.indexOf(step) - last) === 1;
    if (isNeighbour && !isMotionReduced()) this.#player.move(still);
    else this.#player.cut(still);
    this.dataset['step'] = stepId;
    this.closest<HTMLElement>('.scene')?.setAttribute('data-live', '');
    this.#tell(stepId);
  }

  #tell(stepId: string): void {
    this.dispatchEvent(new CustomEvent('scene:shown', { bubbles: true, detail: { stepId } }));
  }

  #screen(): HTMLElement {
    const screen = document.createElement('div');
    screen.className = 'stage-screen';
    this.prepend(screen);
    return screen;
  }

  /** Takes the layer away: the pictures under it stand again. A still on its way is not shown. */
  hide(): void {
    this.#wanted = null;
    this.#clear();
  }

  /** Leaves a step to the page's own pictures: the still of another step must not stand beside its words. */
  #hide(stepId: string): void {
    this.#clear();
    this.#tell(stepId);
  }

  #clear(): void {
    this.#player?.clear();
    delete this.dataset['step'];
    this.closest<HTMLElement>('.scene')?.removeAttribute('data-live');
  }
}
