import type { AstroIntegration } from 'astro';

/**
 * In development, a page at `/drawings/` with every case of `tests/charts`, as drawn now, in the
 * theme of the page. It is no part of the site that is built.
 */
export function drawingCases(): AstroIntegration {
	return {
		name: 'drawing-cases',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({
					pattern: '/drawings/',
					entrypoint: 'src/integrations/drawing-cases/page.astro',
				});
			},
		},
	};
}
