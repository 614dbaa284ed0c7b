// Every way of drawing an opening picture: what it asks for, where its words stand, what it weighs.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/svg.ts';
import { drawHero, type HeroSpec, missingNames } from '../../../src/heroes/draw.ts';
import { size } from '../../../src/heroes/form.ts';
import { formNames, formOf } from '../../../src/heroes/forms.ts';
import { all, is, parseXml } from '../charts/support/xml.ts';

/** Numbers as large as the articles have them. */
const numbers: Record<string, Record<string, number>> = {
	cells: { paid: 31, half: 3, open: 112 },
	chip: { chips: 173.4, medicines: 10.41 },
	coupons: { paid: 40, most: 2600 },
	ladder: { first: 43, second: 80, third: 114, failed: 115, wrong: 163, share: 25 },
	licenses: { all: 81, own: 19, share: 5 },
	screening: { people: 1000, carriers: 122, hurt: 4, tested: 5 },
	goalposts: {
		first: 60,
		firstDue: 2016,
		second: 23,
		secondDue: 2016,
		third: 152,
		thirdDue: 2025,
		fourth: 100,
		fourthDue: 2030,
		fifth: 200,
		fifthDue: 2035,
	},
};

/** A spec with a value for all that its form asks for. */
function specOf(form: (typeof formNames)[number]): HeroSpec {
	const asked = formOf(form);
	const given = numbers[form] ?? {};
	return {
		id: 'some',
		form,
		title: 'Some picture',
		alt: 'What it says.',
		caption: 'One mark is one thing.',
		figures: Object.fromEntries(asked.figures.map((name, i) => [name, given[name] ?? 5 + i])),
		labels: Object.fromEntries(asked.labels.map((name) => [name, ['Ten']])),
	};
}

const markup = (form: (typeof formNames)[number], spec = specOf(form)) =>
	drawHero(spec, 'en-US').svg;
const shapes = (svg: string, looks: string): number => {
	const paths = all(parseXml(svg)).filter((each) => each.name === 'path' && is(each, looks));
	return paths.reduce(
		(sum, each) => sum + (each.attributes.get('d') ?? '').split('M').length - 1,
		0,
	);
};

describe.each(formNames)('%s', (form) => {
	const svg = markup(form);

	test('names itself and what it says', () => {
		const root = parseXml(svg);
		expect(root.attributes.get('role')).toBe('img');
		expect(root.attributes.get('aria-labelledby')).toBe('hero-some-title hero-some-desc');
		expect(svg).toContain('<title id="hero-some-title">Some picture</title>');
		expect(svg).toContain('<desc id="hero-some-desc">What it says.</desc>');
	});

	test('has a number for every number, and no style of its own', () => {
		expect(svg).not.toMatch(/NaN|Infinity|undefined|null|style=/);
	});

	test('weighs at most 3 kB as sent', () => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(3000);
	});

	test('has its words inside its frame', () => {
		for (const each of all(parseXml(svg)).filter(({ name }) => name === 'text')) {
			const [x, y] = ['x', 'y'].map((key) => Number(each.attributes.get(key)));
			const width = textWidth(each.text, 25);
			const anchor = each.attributes.get('text-anchor') ?? 'start';
			const left = (x ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + width).toBeLessThanOrEqual(size.width);
			expect(y).toBeGreaterThanOrEqual(18);
			expect(y).toBeLessThanOrEqual(size.height - 6);
		}
	});

	test('says which numbers and labels it lacks', () => {
		const { figures, labels } = formOf(form);
		expect(missingNames(specOf(form))).toEqual([]);
		expect(missingNames({ form, figures: {}, labels: {} })).toEqual([
			...figures.map((name) => `figures.${name}`),
			...labels.map((name) => `labels.${name}`),
		]);
	});
});

test('prints figures into its words', () => {
	const spec = specOf('coupons');
	const labels = { ...spec.labels, most: ['Up to {most}'] };
	const drawn = drawHero({ ...spec, alt: '{paid} of {most}.', labels }, 'en-US');
	expect(drawn.alt).toBe('40 of 2,600.');
	expect(drawn.svg).toContain('>Up to 2,600</text>');
	expect(drawn.svg).toContain('>40 of 2,600.</desc>');
	expect(() => drawHero({ ...spec, caption: '{nothing}' }, 'en-US')).toThrow(RangeError);
});

test('draws one mark for each of what is counted', () => {
	expect(shapes(markup('cells'), 'hollow')).toBe(112);
	// The half cells have a half each beside the whole ones.
	expect(shapes(markup('cells'), 'true')).toBe(31 + 3);
	expect(shapes(markup('screening'), 'faint')).toBe(1000 - 122 + 95);
	expect(shapes(markup('screening'), 'ring')).toBe(118);
	expect(shapes(markup('screening'), 'true')).toBe(4);
	expect(shapes(markup('screening'), 'deep')).toBe(5);
	// A vial is a cap and a body.
	expect(shapes(markup('licenses'), 'deep')).toBe(2 * 19);
	expect(shapes(markup('licenses'), 'hollow')).toBe(2 * (81 - 19 + 1));
});

/** Radius of the first circle of a look. */
const radius = (svg: string, looks: string) =>
	Number(new RegExp(`class="${looks}" d="M[^a]*a([\\d.]+) `).exec(svg)?.[1]);

test('draws a cell whose area against its chip is that of the two sums', () => {
	const cell = Math.PI * radius(markup('chip'), 'true') ** 2;
	expect(cell / (344 * 344)).toBeCloseTo(10.41 / 173.4, 3);
});

test('draws a coupon that is as large a part of the sheet as the sum of the whole', () => {
	const svg = markup('coupons');
	const [, w = 0, h = 0] =
		/class="true" d="[^h]*h([\d.]+)[^v]*v([\d.]+)/.exec(svg)?.map(Number) ?? [];
	const [, left = 0, top = 0, right = 0] =
		/class="pale" d="M([\d.]+) ([\d.]+)H([\d.]+)V/.exec(svg)?.map(Number) ?? [];
	// Its corners are rounded by 4.
	const area = (w + 8) * (h + 8);
	expect(area / ((right - left) * (352 - top))).toBeCloseTo(40 / 2600, 3);
});

test('makes a band as thick as the sales of its year', () => {
	const spec = specOf('strips');
	const figures = { ...spec.figures, y2021a: 600, y2021b: 400, y2022a: 200, y2022b: 50 };
	const svg = markup('strips', { ...spec, figures });
	const bands = /class="solid" d="([^"]*)"/.exec(svg)?.[1]?.split('M').slice(1) ?? [];
	const [, , third = 0, fourth = 0] = bands.map((band) => Number(/v([\d.]+)/.exec(band)?.[1]));
	expect(fourth / third).toBeCloseTo(0.25, 2);
});
