import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/format.ts';
import { frame, type Lines } from './form.ts';
import { type FormName, formOf } from './forms.ts';

/** A hero as it is written, with its numbers looked up. */
export interface HeroSpec {
	id: string;
	form: FormName;
	title: string;
	alt: string;
	caption: string;
	figures: Readonly<Record<string, number>>;
	labels: Readonly<Record<string, Lines>>;
}

/** A hero with its words and its drawing. */
export interface DrawnHero {
	title: string;
	alt: string;
	caption: string;
	/** Markup of an `<svg>` element. */
	svg: string;
}

/** Names that a form asks for and a spec does not give, as fields of the spec. */
export function missingNames(spec: Pick<HeroSpec, 'form' | 'figures' | 'labels'>): string[] {
	const { figures, labels } = formOf(spec.form);
	return [
		...figures.filter((name) => !(name in spec.figures)).map((name) => `figures.${name}`),
		...labels.filter((name) => !(name in spec.labels)).map((name) => `labels.${name}`),
	];
}

/** Draw a hero, with its figures printed into its words. Nothing that its form asks for is missing. */
export function drawHero(spec: HeroSpec, locale: string): DrawnHero {
	const printed = Object.fromEntries(
		Object.entries(spec.figures).map(([name, value]) => [name, formatNumber(value, locale, 4)]),
	);
	const print = (words: string) => fill(words, printed);
	const labels = Object.fromEntries(
		Object.entries(spec.labels).map(([name, lines]) => [name, lines.map(print)]),
	);
	const said = { title: print(spec.title), alt: print(spec.alt), caption: print(spec.caption) };
	const drawn = formOf(spec.form).draw({ figures: spec.figures, labels });
	return { ...said, svg: frame({ id: `hero-${spec.id}`, ...said }, drawn) };
}
