/** The story's script: one classic file, deferred. Without it the page is whole; with it the stills move. */
import { stepInAddress, writeStep } from './address.ts';
import { CaravanFinder } from './caravan-finder.ts';
import { ClaimFilter } from './claim-filter.ts';
import { FactNote } from './fact-note.ts';
import { hasMoved, markMoved, watchFirstMove } from './first-move.ts';
import { JourneyStrip } from './journey-strip.ts';
import { paintWithoutLateScript } from './late-files.ts';
import { LinkedDiagram } from './linked-diagram.ts';
import { LiveMap } from './live-map.ts';
import { NationalityPicker } from './nationality-picker.ts';
import { closeMenuBehind } from './menu.ts';
import { fitPictures, toldTheme } from './fit-pictures.ts';
import { watchPaperStills } from './paper-stills.ts';
import { applyPreferences, isDataSaved, isMotionReduced, isPlain, readPreferences } from './preferences.ts';
import { ReaderPanel } from './reader-panel.ts';
import { SceneStage } from './scene-stage.ts';
import { observeSteps, stepAt } from './step-observer.ts';
import { StepNav } from './step-nav.ts';
import { StepShare } from './step-share.ts';

// Also where the early script was lost.
watchFirstMove();
paintWithoutLateScript();
applyPreferences(readPreferences());
fitPictures(toldTheme(readPreferences().theme), isDataSaved());
closeMenuBehind();
watchPaperStills();

customElements.define('scene-stage', SceneStage);
customElements.define('live-map', LiveMap);
customElements.define('linked-diagram', LinkedDiagram);
customElements.define('journey-strip', JourneyStrip);
customElements.define('reader-panel', ReaderPanel);
customElements.define('step-nav', StepNav);
customElements.define('fact-note', FactNote);
customElements.define('claim-filter', ClaimFilter);
customElements.define('nationality-picker', NationalityPicker);
customElements.define('caravan-finder', CaravanFinder);
customElements.define('step-share', StepShare);

const steps = [...document.querySelectorAll<HTMLElement>('.step[id]')];
let current = -1;

/** Shows a step's still on its scene's stage; in the plain view pictures stand where they are. */
function showOnStage(step: HTMLElement): void {
  for (const stage of document.querySelectorAll<SceneStage>('scene-stage')) {
    if (isPlain()) stage.hide();
    else if (stage.steps.includes(step)) void stage.show(step.id);
  }
}

/** Brings the whole page to a step: stage, address, strip, language switch. The same for every way of getting there. */
function enter(index: number): void {
  if (index === current) return;
  current = index;
  const step = steps[index];
  writeStep(step?.id ?? null);
  if (step) showOnStage(step);
  document.dispatchEvent(new CustomEvent('story:step', { detail: { index, id: step?.id ?? null, count: steps.length } }));
}

/** Goes to an element of this page without a new entry in the history, and leaves the focus there. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  markMoved();
  for (const menu of document.querySelectorAll('details.menu[open]')) menu.removeAttribute('open');
  target.scrollIntoView({ behavior: 'instant', block: 'start' });
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  enter(stepAt(steps, innerHeight));
  // Also where the step at the line has not changed: a section's heading and its first step have the same.
  writeStep(id);
}

if (steps.length > 0) {
  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        near.unobserve(entry.target);
        entry.target.querySelector<SceneStage>('scene-stage')?.prepare();
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const scene of document.querySelectorAll('.scene')) near.observe(scene);

  const observer = observeSteps(steps, enter);
  new ResizeObserver(() => {
    observer.resize();
  }).observe(document.body);

  const wide = matchMedia('(min-width: 60rem)');
  wide.addEventListener('change', () => {
    const step = steps[current];
    if (step) showOnStage(step);
  });

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || link.classList.contains('fact')) return;
    event.preventDefault();
    goTo(decodeURIComponent(link.hash.slice(1)));
  });
  document.addEventListener('story:go', (event) => {
    goTo((event as CustomEvent<{ id: string }>).detail.id);
  });
  document.addEventListener('story:motion', () => {
    const step = steps[current];
    if (step && isMotionReduced()) showOnStage(step);
  });
  // What changes heights must not change the place: the reader stays at the step.
  for (const what of ['story:data', 'story:text', 'story:view']) {
    document.addEventListener(what, () => {
      const step = steps[current];
      if (!step) return;
      showOnStage(step);
      observer.resize();
      step.scrollIntoView({ behavior: 'instant', block: 'start' });
    });
  }

  const asked = stepInAddress();
  if (asked !== null && document.getElementById(asked)) {
    addEventListener('load', () => {
      // What comes late, letters or a picture, may have moved the place away from under the reader, who has not moved: only that is mended.
      if (hasMoved()) return;
      if (steps.some((step) => step.id === asked)) document.getElementById(asked)?.scrollIntoView({ behavior: 'instant', block: 'start' });
      enter(stepAt(steps, innerHeight));
      // What is no step, a section or a row of the ledger, keeps its address.
      writeStep(asked);
    }, { once: true });
  }
}
