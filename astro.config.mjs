import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readSiteAddress } from './src/build/site/siteAddress.ts';
import { storyBuild } from './src/build/site/integration.ts';
import { themeStylesheet } from './src/theme/stylesheet.ts';

const themeModule = 'virtual:theme.css';

/** Hands the tokens to CSS, so that no colour is written twice. */
const theme = {
  name: 'theme-stylesheet',
  resolveId: (/** @type {string} */ id) => (id === themeModule ? `\0${themeModule}` : null),
  load: (/** @type {string} */ id) => (id === `\0${themeModule}` ? themeStylesheet() : null),
};

export default defineConfig({
  output: 'static',
  site: readSiteAddress(process.env['SITE_URL']),
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), storyBuild()],
  vite: {
    plugins: [theme],
    build: { assetsInlineLimit: 0 },
  },
});
