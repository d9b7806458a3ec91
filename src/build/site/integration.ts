import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../content/site.ts';
import { throwProblems, type Problem } from '../../model/dataError.ts';
import { foreignNamesOf } from '../../model/foreignNames.ts';
import { readResources, readTables } from '../../model/readTables.ts';
import { checkStory } from '../checkStory.ts';
import { writePngs } from '../pictures/writePngs.ts';
import { bundleClient } from './clientBundle.ts';
import { writePolicy } from './contentPolicy.ts';
import { foreignMarker } from './markForeign.ts';
import { citableOf, pageProblems } from './pageRules.ts';
import { rewriteCss, rewriteHtml } from './relativeUrls.ts';

/** The addresses that pages give for their scripts; the build replaces them with the hashed names. */
const scriptAddresses = { early: '/assets/early.js', story: '/assets/story.js' } as const;

function writeWhole(path: string, content: Uint8Array | string): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/** Every file below a folder, in a fixed order. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * What runs around Astro's own build: the check of evidence and words before it, and after it the scripts,
 * the marks of names in the other language, the relative addresses and the content policy, so that the folder stands on any host under any path; then the figures' PNGs.
 */
export function storyBuild(): AstroIntegration {
  let root = '';
  return {
    name: 'story-build',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        checkStory(root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!path.startsWith('/assets/')) {
            next();
            return;
          }
          bundleClient(root).then(
            ({ early, story, others }) => {
              const file = path === scriptAddresses.story ? story : path === scriptAddresses.early ? early : others.find((other) => path === `/assets/${other.name}`);
              if (!file) {
                next();
                return;
              }
              response.setHeader('Content-Type', file.name.endsWith('.css') ? 'text/css' : 'text/javascript');
              response.end(file.content);
            },
            (error: unknown) => {
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { early, story, others } = await bundleClient(root);
        mkdirSync(join(folder, 'assets'), { recursive: true });
        for (const file of [early, story, ...others]) writeWhole(join(folder, 'assets', file.name), file.content);
        const tables = readTables(root);
        const citable = citableOf(tables, readResources(root), site.licence.url);
        const markForeign = foreignMarker(foreignNamesOf(tables));
        const problems: Problem[] = [];
        let pages = 0;
        for (const path of filesBelow(folder)) {
          const name = relative(folder, path).split(sep).join('/');
          if (name.endsWith('.css')) writeWhole(path, rewriteCss(readFileSync(path, 'utf8'), name));
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(path, 'utf8').replaceAll(`src="${scriptAddresses.story}"`, `src="/assets/${story.name}"`).replaceAll(`src="${scriptAddresses.early}"`, `src="/assets/${early.name}"`);
          problems.push(...pageProblems(name, html, citable));
          writeWhole(path, writePolicy(rewriteHtml(markForeign(html, name), name), name));
          pages += 1;
        }
        throwProblems(problems);
        logger.info(`${pages} pages made relative, with their content policy`);
        const figures = filesBelow(folder).filter((path) => /[\\/]figure[\\/].*\.svg$/.test(path));
        logger.info(`${await writePngs(figures, root)} figures drawn as PNG`);
      },
    },
  };
}
