import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { type Face, faces } from './faces.ts';

const require = createRequire(import.meta.url);
const cache = new URL('../../../node_modules/.cache/bio-peninsula/fonts/', import.meta.url);

/** What subset-font takes; its published types lag behind by two options. */
type CutOptions = NonNullable<Parameters<typeof subsetFont>[2]> & {
	keepFeatures: string[];
	dropTables?: string[];
};

/** Cut one face from its package file. The result is kept by content, so a warm build costs nothing. */
async function cut(face: Face): Promise<URL> {
	const original = await readFile(require.resolve(face.file));
	const recipe = JSON.stringify([face.axes, face.features, face.drop, face.glyphs]);
	const key = createHash('sha256').update(original).update(recipe).digest('hex').slice(0, 12);
	const target = new URL(`${face.name}.${key}.woff2`, cache);
	if (existsSync(target)) return target;
	const options: CutOptions = {
		targetFormat: 'woff2',
		variationAxes: face.axes,
		// No small capitals, ligature sets or other alternates that the styles never ask for.
		keepFeatures: face.features,
		...(face.drop && { dropTables: face.drop }),
	};
	const data = await subsetFont(original, face.glyphs, options);
	await mkdir(cache, { recursive: true });
	const draft = new URL(`${target.href}.${process.pid}`);
	await writeFile(draft, data);
	await rename(draft, target);
	return target;
}

/**
 * Self-hosted fonts, cut to the glyphs, weights and optical sizes in use, and handed to Astro's
 * font pipeline for hashing and preloading.
 */
export function fonts(): AstroIntegration {
	return {
		name: 'fonts',
		hooks: {
			'astro:config:setup': async ({ updateConfig }) => {
				const files = await Promise.all(faces.map(cut));
				const families = new Map<string, { face: Face; src: URL }[]>();
				faces.forEach((face, i) => {
					const list = families.get(face.cssVariable) ?? [];
					list.push({ face, src: files[i] as URL });
					families.set(face.cssVariable, list);
				});
				updateConfig({
					fonts: [...families].map(([cssVariable, cuts]) => ({
						provider: fontProviders.local(),
						name: cssVariable.replace('--font-', 'Peninsula '),
						cssVariable,
						// src/styles/stand-ins.css has them, with measures for more systems than Astro knows.
						fallbacks: [],
						options: {
							variants: cuts.map(({ face, src }) => ({
								src: [src],
								weight: face.weight,
								style: face.style,
								display: 'swap',
							})),
						},
					})),
				});
			},
		},
	};
}
