import type { z } from 'astro/zod';
import type { ResolvedSource } from '../evidence/resolve.ts';
import type {
	PublishedForecast,
	ScenarioDefaults,
	ScenarioLimits,
} from '../projection/scenario.ts';
import type { chartSchema, pointKind } from '../schemas/chart.ts';
import type { Strings } from '../schemas/strings.ts';

/** What a number is: published, computed, observed, estimated or planned. */
export type PointKind = z.infer<typeof pointKind>;

/** A validated chart spec. */
export type ChartSpec = z.infer<typeof chartSchema>;

/** One number of a chart, or one event of a timeline: what every mark is drawn from. */
export interface Datum {
	/** Primary key of its row. */
	key: string;
	/** Category, time or event, as printed. */
	label: string;
	/** Series it belongs to; empty where there is one. */
	series: string;
	/** Place on a time axis, in years with a fraction. */
	time: number | null;
	/** That time as printed; empty where there is none. */
	date: string;
	value: number | null;
	/** Ends of a range. */
	low: number | null;
	high: number | null;
	kind: PointKind;
	/** Remark on this number; empty where there is none. */
	note: string;
	/** Whether the headline is about it. */
	emphasis: boolean;
	/** Its number with the unit, e.g. `$9.2 million`; what happened, in a timeline. */
	shown: string;
	/** Its number alone, as a label beside its mark. */
	short: string;
	/** A sentence for readers who cannot see it: label, series, number, unit, kind, note. */
	name: string;
	/** Lines of its tip. */
	tip: string[];
}

/** A column of a chart's table. */
export interface Column {
	key: string;
	/** Heading, with the unit where there is one. */
	label: string;
	numeric: boolean;
	/** Decimals to print; as many as a number has where this is left out. */
	decimals?: number;
	/** Whether its texts are dates such as 2020-04, which a page prints in words. */
	date?: boolean;
	/** Whether only files have it: the page shows it in another way. */
	filesOnly?: boolean;
}

/** The table behind a picture: the one place its numbers are taken from. */
export interface Table {
	columns: Column[];
	/** A value for each column; null is a gap. */
	rows: Record<string, string | number | null>[];
}

/** A line across the projection: a count of the real world. */
export interface Yardstick {
	id: string;
	label: string;
	value: number;
}

/** What the projection island needs besides the table. */
export interface ProjectionModel {
	/** Unit and scope below the headline, for each unit. */
	subtitles: Record<ScenarioDefaults['unit'], string>;
	published: PublishedForecast;
	defaults: ScenarioDefaults;
	limits: ScenarioLimits;
	yardsticks: Yardstick[];
}

/** Where the marks of a drawing stand, so that a canvas can draw them in the very same places. */
export interface Layout {
	/** Size of the view box, in its pixels. */
	width: number;
	height: number;
	/** Box of the marks: left, top, right, bottom. */
	plot: [number, number, number, number];
	/** Whether numbers run along x. */
	lying: boolean;
	/** Range of the number axis: what stands at its start and at its end. */
	value: [number, number];
	/** Numbers that have a grid line. */
	ticks: number[];
	/** Range of the other axis: years on a time axis, else pixels of the box. */
	other: [number, number];
	/** Place of each datum on the other axis. */
	at: number[];
	/** Thickness of a bar or radius of a mark, in pixels. */
	thick: number;
}

/** A drawing for one range of widths. */
export interface Picture {
	/** Width of its view box in pixels: it is drawn for a figure about as wide. */
	width: number;
	/** Markup of the whole `<svg>` element. */
	svg: string;
	/** Left out where no canvas follows the drawing's places. */
	layout?: Layout;
}

/** How a mark is joined to the one before it in its series: not, by a measured or by a dotted line. */
export type Join = 'none' | 'solid' | 'dotted' | 'guide';

/** What a canvas draws, apart from where: the numbers of the chart, one entry a datum. */
export interface CanvasModel {
	id: string;
	mark: 'line' | 'bar' | 'stack' | 'range' | 'dot' | 'grid' | 'event';
	/** Whether a level holds until the next mark. */
	step: boolean;
	log: boolean;
	/** Names of the series, in the order of their marks. */
	series: string[];
	points: {
		/** Place of its series in `series`. */
		s: number;
		/** Its number; the two ends of a range or of a part of a stack; null is a missing end. */
		v: number | (number | null)[];
		kind: PointKind;
		join: Join;
		/** Whether the headline is about it. */
		bold: boolean;
	}[];
	layouts: Layout[];
}

/** Where a chart's page and files are. */
export interface ChartUrls {
	page: string;
	embed: string;
	csv: string;
	json: string;
	svg: string;
	png: string;
	markdown: string;
	/** Picture that a link to its page shows. */
	share: string;
}

/** A chart, ready to place: every life of it reads this one object. */
export interface ResolvedChart {
	id: string;
	type: ChartSpec['type'];
	lang: string;
	words: Strings;
	title: string;
	subtitle: string;
	summary: string;
	notes: string[];
	/** Unit of its numbers; empty for a timeline. */
	unit: string;
	/** Topic it belongs to, and that topic's name. */
	topic: ChartSpec['topic'];
	topicName: string;
	/** How many of its numbers are of each kind. */
	kinds: Partial<Record<PointKind, number>>;
	/** Ids of the claims it rests on. */
	claims: string[];
	sources: ResolvedSource[];
	table: Table;
	pictures: Picture[];
	/** Caption of a unit grid. */
	caption: string | undefined;
	/** Numbers for the canvas; the projection works out its own. */
	canvas: CanvasModel | undefined;
	/** Present on the projection only. */
	projection: ProjectionModel | undefined;
	/** Addresses of the chart and of its other forms, base path included. */
	urls: ChartUrls;
}
