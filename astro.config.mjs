import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { drawingCases } from './src/integrations/drawing-cases/index.ts';
import { fonts } from './src/integrations/fonts/index.ts';
import { hosting } from './src/integrations/hosting/index.ts';
import { siteChecks } from './src/integrations/site-checks/index.ts';
import { cellLabels } from './src/markdown/cell-labels.ts';
import { siteLinks } from './src/markdown/links.ts';
import { references } from './src/markdown/references.ts';

/** Where the site is published. Both may be set by whoever builds it, see the README. */
const site = process.env.SITE_URL ?? 'https://bio-peninsula.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
	site,
	base,
	output: 'static',
	trailingSlash: 'always',
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never' },
	cacheDir: './.cache',
	devToolbar: { enabled: false },
	markdown: {
		processor: satteri({ mdastPlugins: [references, siteLinks(base)], hastPlugins: [cellLabels] }),
		syntaxHighlight: false,
	},
	integrations: [fonts(), mdx(), siteChecks(), drawingCases(), hosting()],
	vite: {
		plugins: [tailwindcss()],
		build: {
			rolldownOptions: {
				// Astro's own directive in MDX modules; it has been read by the time modules are bundled.
				onwarn: (warning, warn) => {
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
				},
			},
		},
	},
});
