// The stand-ins are as wide and as tall as the fonts they stand in for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Font, fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { type Face, faces } from '../../../src/integrations/fonts/faces.ts';

const require = createRequire(import.meta.url);
const css = readFileSync(
	fileURLToPath(new URL('../../../src/styles/stand-ins.css', import.meta.url)),
	'utf8',
);

/** Mean width of a letter in English and heights, as shares of the type size, from the fonts' own tables. */
interface Measures {
	width: number;
	ascent: number;
	descent: number;
}

/** Of the system's fonts, whose files are not here: means as @capsizecss/metrics 3 works them out. */
const systems: Record<string, number> = {
	'Times New Roman': 832 / 2048,
	Arial: 913 / 2048,
	'Noto Serif': 481 / 1000,
};

async function measure(name: string, axes: Face['axes']): Promise<Measures> {
	const face = faces.find((each) => each.name === name);
	if (!face) throw new Error(`no face ${name}`);
	const cut = await subsetFont(readFileSync(require.resolve(face.file)), face.glyphs, {
		targetFormat: 'truetype',
		variationAxes: { ...face.axes, ...axes },
	});
	const { xWidthAvg, ascent, descent, unitsPerEm }: Font = await fromBuffer(cut);
	return {
		width: xWidthAvg / unitsPerEm,
		ascent: ascent / unitsPerEm,
		descent: -descent / unitsPerEm,
	};
}

function standIn(family: string) {
	const rule = css.match(new RegExp(`@font-face \\{\\s*font-family: "${family}";[^}]*\\}`))?.[0];
	if (!rule) throw new Error(`no stand-in "${family}"`);
	const percent = (property: string) =>
		Number(new RegExp(`${property}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
	return {
		local: /local\("([^"]+)"\)/.exec(rule)?.[1] ?? '',
		width: percent('size-adjust'),
		ascent: percent('ascent-override'),
		descent: percent('descent-override'),
	};
}

describe.each([
	['Text stand-in', 'newsreader', { opsz: 19 }],
	['Headline stand-in', 'newsreader', { opsz: 44 }],
	['Text stand-in, Android', 'newsreader', { opsz: 19 }],
	['Headline stand-in, Android', 'newsreader', { opsz: 44 }],
	['Label stand-in', 'instrument-sans', {}],
])('%s', (family, name, axes) => {
	test('is as wide and as tall as the font', async () => {
		const own = await measure(name, axes);
		const { local, width, ascent, descent } = standIn(family);
		const system = systems[local];
		if (!system) throw new Error(`no measures of ${local}`);
		expect(width).toBeCloseTo(own.width / system, 2);
		// An override is a share of the adjusted size.
		expect(ascent * width).toBeCloseTo(own.ascent, 2);
		expect(descent * width).toBeCloseTo(own.descent, 2);
	});
});

test('every face that a page asks for has its stand-ins behind it', () => {
	const families = [...css.matchAll(/font-family: "([^"]+)"/g)].map(([, family]) => family);
	const stacks = css.slice(css.indexOf(':root'));
	expect(families).toHaveLength(5);
	for (const family of families) expect(stacks).toContain(`"${family}"`);
	for (const variable of new Set(faces.map(({ cssVariable }) => cssVariable))) {
		expect(stacks).toContain(`var(${variable})`);
	}
});
