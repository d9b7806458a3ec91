import { Map as MapLibre, NavigationControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import type { StillSize } from '../../charts/svg/mark.ts';
import { decodeLevel, type BaseTopology, type PackedLocalities } from '../../maps/baseLevel.ts';
import type { LiveStep } from '../../maps/liveStep.ts';
import { buildStyle, drawIcon, iconNames, iconPixelRatio, stepSources, type LiveBase } from '../../maps/style.ts';
import { families, type Look } from '../../theme/tokens.ts';

declare const MAP_WORKER: string;

/** The map's data file, one per language. */
interface MapData {
  /** The map's name for whoever cannot see it. */
  readonly name: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** The still's box in units, by size: the views are exact at that size. */
  readonly box: Readonly<Record<StillSize, { readonly width: number; readonly height: number }>>;
  readonly base: {
    readonly overview: BaseTopology;
    readonly route: BaseTopology;
    readonly localities: Readonly<Record<'overview' | 'route', readonly PackedLocalities[]>>;
  };
  readonly steps: Readonly<Record<string, Readonly<Record<StillSize, LiveStep>>>>;
}

/** What opening a map needs. */
export interface LiveMapOptions {
  /** The element that the map fills. */
  readonly host: HTMLElement;
  /** Address of the data file; `hillshade.webp` stands beside it. */
  readonly source: string;
  readonly look: Look;
  readonly stepId: string;
  /** Whether the stage shows wide stills. */
  readonly isWide: boolean;
  /** Called with false when the map no longer shows the step asked for, with true when it stands on it. */
  readonly onShown: (isShown: boolean) => void;
  /** Called once when the map is lost for good: no context, a dead worker. */
  readonly onLost: () => void;
}

/** An open map. */
export interface LiveMapHandle {
  /** Goes to a step. The map shows again once it stands there whole; until then the twin is in front of the reader. */
  readonly show: (stepId: string) => void;
  readonly setLook: (look: Look) => void;
  /** Hands the map to the reader, or takes it back. */
  readonly explore: (isExploring: boolean) => void;
  readonly remove: () => void;
}

/** Milliseconds within which the map must stand; after that the still stays. */
const patienceMs = 20_000;

async function readData(source: string): Promise<MapData> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as MapData;
}

/**
 * Loads the page's own lettering, so that the map draws with it. Never rejects: a map without its letters is still a map. Only the
 * first family is asked for, since a metric fallback is an error wherever the system lacks its font.
 */
async function readLetters(): Promise<void> {
  const [own = families.sans] = families.sans.split(',');
  await Promise.allSettled(['16px', '600 16px'].map((size) => document.fonts.load(`${size} ${own}`)));
}

/** How many pixels the host gives to one unit of a still. */
function scaleOf(host: HTMLElement, { width, height }: { readonly width: number; readonly height: number }): number {
  const box = host.getBoundingClientRect();
  return Math.max(0.1, Math.min(box.width / width, box.height / height));
}

/** Opens MapLibre on the step's exact view. Rejects when it cannot be had; the caller then leaves the still in place. */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMapHandle> {
  const { host, source, onLost, onShown } = options;
  const size: StillSize = options.isWide ? 'w' : 'n';
  setWorkerUrl(new URL(MAP_WORKER, import.meta.url).href);
  const [data] = await Promise.all([readData(source), readLetters()]);
  const base: LiveBase = {
    overview: decodeLevel(data.base.overview, data.base.localities.overview),
    route: decodeLevel(data.base.route, data.base.localities.route),
    hillshade: new URL('hillshade.webp', source).href,
  };
  const stepOf = (id: string): LiveStep | undefined => data.steps[id]?.[size];
  let current = options.stepId;
  let { look } = options;
  let scale = scaleOf(host, data.box[size]);
  let isHeld = false;
  const first = stepOf(current) ?? Object.values(data.steps)[0]?.[size];
  if (!first) throw new Error(`${source} holds no steps.`);
  const map = new MapLibre({
    container: host,
    style: buildStyle(look, base, size, scale),
    center: [first.camera.lng, first.camera.lat],
    zoom: first.camera.zoom + Math.log2(scale),
    maxZoom: 10,
    minZoom: 3,
    maxPitch: 0,
    interactive: true,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: { 'Map.Title': data.name, 'NavigationControl.ZoomIn': data.zoomIn, 'NavigationControl.ZoomOut': data.zoomOut },
  });
  const handlers = [map.dragPan, map.scrollZoom, map.boxZoom, map.doubleClickZoom, map.touchZoomRotate, map.keyboard] as const;
  for (const handler of handlers) handler.disable();
  const controls = new NavigationControl({ showCompass: false });

  /** Settles when every source has taken its data: the camera alone would show the last step's road. */
  const fillSources = async (): Promise<void> => {
    const step = stepOf(current) ?? first;
    await Promise.all(stepSources.map((name) => map.getSource<GeoJSONSource>(name)?.setData(step.sources[name])));
    map.triggerRepaint();
  };
  const dress = (): void => {
    for (const name of iconNames) if (!map.hasImage(name)) map.addImage(name, drawIcon(name, look), { pixelRatio: iconPixelRatio });
    void fillSources();
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error('The map did not stand in time.'));
      }, patienceMs);
      map.once('error', ({ error }) => {
        clearTimeout(late);
        reject(error);
      });
      map.once('load', () => {
        dress();
        map.once('idle', () => {
          clearTimeout(late);
          resolve();
        });
      });
    });
  } catch (error) {
    map.remove();
    throw error;
  }
  map.on('webglcontextlost', onLost);
  map.getCanvas().tabIndex = -1;

  let unrest: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(unrest);
  };
  /** Gives the map up where it does not come to rest in time: a worker that has died says nothing, and nothing new is drawn without it. */
  const expectRest = (): void => {
    rest();
    unrest = setTimeout(() => {
      // A page that nobody sees draws nothing.
      if (document.visibilityState === 'hidden') expectRest();
      else onLost();
    }, patienceMs);
  };
  const waitForRest = (): void => {
    expectRest();
    void map.once('idle').then(rest);
  };
  map.on('moveend', () => {
    if (isHeld) waitForRest();
  });

  const restyle = (): void => {
    map.setStyle(buildStyle(look, base, size, scale), { diff: false });
    map.once('style.load', dress);
  };
  const show = (stepId: string): void => {
    const step = stepOf(stepId);
    if (!step) return;
    current = stepId;
    onShown(false);
    expectRest();
    map.jumpTo({ center: [step.camera.lng, step.camera.lat], zoom: step.camera.zoom + Math.log2(scale) });
    void fillSources().then(() => map.once('idle')).then(() => {
      if (current !== stepId) return;
      rest();
      onShown(true);
    });
  };
  map.on('resize', () => {
    const before = scale;
    scale = scaleOf(host, data.box[size]);
    if (Math.abs(scale / before - 1) < 0.005) return;
    restyle();
    if (isHeld) waitForRest();
    else show(current);
  });

  return {
    show,
    setLook: (chosen) => {
      look = chosen;
      restyle();
      if (isHeld) waitForRest();
      else show(current);
    },
    explore: (isExploring) => {
      isHeld = isExploring;
      for (const handler of handlers) {
        if (isExploring) handler.enable();
        else handler.disable();
      }
      map.getCanvas().tabIndex = isExploring ? 0 : -1;
      if (isExploring) {
        map.addControl(controls, 'top-right');
        map.getCanvas().focus();
      } else {
        map.removeControl(controls);
      }
    },
    remove: () => {
      rest();
      map.remove();
    },
  };
}
