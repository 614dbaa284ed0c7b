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

/** A column of a chart's table. */
export interface Column {
	key: string;
	/** Heading, with the unit where there is one. */
	label: string;
	numeric: boolean;
	/** Decimals to print. */
	decimals?: number;
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

/** A drawing for one range of widths. */
export interface Picture {
	/** Width of its view box in pixels: it is drawn for a figure about as wide. */
	width: number;
	/** Markup of the whole `<svg>` element. */
	svg: string;
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
	unit: string;
	/** Ids of the claims it rests on. */
	claims: string[];
	sources: ResolvedSource[];
	table: Table;
	pictures: Picture[];
	/** Caption of a unit grid. */
	caption: string | undefined;
	/** Present on the projection only. */
	projection: ProjectionModel | undefined;
	/** Addresses of the table as CSV and JSON. */
	csvUrl: string;
	jsonUrl: string;
}
