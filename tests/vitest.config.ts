/// <reference types="vitest/config" />
// Two projects: `unit` looks at src/, `site` looks at what the build wrote to dist/. Astro's own Vite
// configuration is under both, so that modules which import `astro:content` can be tested.
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const config: Parameters<typeof getViteConfig>[0] = {
	root,
	test: {
		// Named, so that it is the same for everyone: Vitest picks another one for AI agents.
		reporters: ['default'],
		allowOnly: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'src/**/*.test.ts'],
					setupFiles: ['tests/support/fail-on-console.ts'],
					// Longer than anything takes on a busy machine; a test that hangs still ends.
					testTimeout: 30_000,
					// Style sheets that code reads as text; without this they are empty.
					css: { include: [/\.css\?raw$/] },
				},
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 30_000,
					// Most of the time goes into builds of copies, which use one core each.
					maxWorkers: 2,
				},
			},
		],
	},
};

export default getViteConfig(config, { root });
