import type { Mark } from '../articles/numbering.ts';
import type { ResolvedSource } from '../evidence/resolve.ts';
import type { ExplorableSpec, ExplorableType } from '../schemas/explorable.ts';
import type { Strings } from '../schemas/strings.ts';

/** The inputs of an explorable by name, as numbers. */
export type Values = Readonly<Record<string, number>>;

/** An entry of the key below a panel. */
export interface KeyEntry {
	/** Tone of its mark, a class of src/styles/explorable.css. */
	tone: string;
	text: string;
}

/** One picture with its name and its key. */
export interface Panel {
	title: string;
	/** Markup of the whole `<svg>` element. */
	svg: string;
	key: KeyEntry[];
}

/** All that follows from some values: what is redrawn when a reader changes one. */
export interface View {
	panels: Panel[];
	/** The result in one sentence. */
	answer: string;
	/** The result with its numbers, in a few sentences. */
	detail: string;
	/** The result in a few words, beside the name of a case. */
	short: string;
}

/** What a type needs of its spec to make a view: no claims, no front matter. */
export type ModelOf<Spec extends ExplorableSpec> = Omit<
	Spec,
	'topic' | 'title' | 'subtitle' | 'summary' | 'claims' | 'presets' | 'leavesOut' | 'origin'
>;

/** Works out a view. Pure: the build and the browser call the same one. */
export type ViewOf<Type extends ExplorableType> = (
	model: ModelOf<Extract<ExplorableSpec, { type: Type }>>,
	values: Values,
	locale: string,
) => View;

/** Limits of an input, and how its slider runs. */
export interface Range {
	min: number;
	max: number;
	step: number;
	scale: 'linear' | 'log';
}

/** What the browser is given. */
export interface IslandModel {
	type: ExplorableType;
	locale: string;
	/** Sentence for a number that cannot be used. */
	outOfRange: string;
	cases: Values[];
	inputs: Record<string, Range & { label: string }>;
}

/** A control, ready to place. */
export interface Control extends Range {
	/** Key of its value. */
	name: string;
	label: string;
	unit: string;
	from: string;
	/** Its first value, and where the slider stands for it. */
	value: number;
	slider: { min: number; max: number; step: number; at: number };
}

/** A case to begin with, ready to place. */
export interface Case {
	label: string;
	view: View;
	/** Says which of its numbers nobody measured; empty where a claim states each. */
	assumed: string;
}

/** An explorable, ready to place. */
export interface ResolvedExplorable {
	id: string;
	type: ExplorableType;
	words: Strings;
	title: string;
	subtitle: string;
	summary: string;
	cases: Case[];
	controls: Control[];
	leavesOut: string[];
	sources: ResolvedSource[];
	/** What the browser is given, the type's own part included. */
	model: IslandModel & Record<string, unknown>;
}

/** What a figure needs besides the explorable. */
export interface Placed {
	explorable: ResolvedExplorable;
	/** Citation marks: the first follows the headline, the others the sources. */
	marks: Mark[];
}
