import { form, say } from '../form.ts';
import { path, stroke } from '../shapes.ts';

/** Goals in the order in which they were set, each with the year it was due. */
const goals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Years of the survey. */
const years = [
	2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022,
	2023, 2024,
] as const;

/** Flags at the years when goals fall due, as high as the goals; at their feet what was counted. */
export const goalposts = form(
	[
		...goals,
		...goals.map((goal) => `${goal}Due` as const),
		...years.map((year) => `y${year}` as const),
	],
	['now', 'last', 'first'],
	({ figures, labels }) => {
		const ground = 346;
		const x = (year: number) => 6 + ((year - years[0]) / (figures.fifthDue - years[0])) * 490;
		const y = (sum: number) => ground - (sum / figures.fifth) * 338;
		const flags = goals.map((goal) => ({
			x: x(figures[`${goal}Due`]),
			y: y(figures[goal]),
		}));
		const pennant = ({ x, y }: { x: number; y: number }) => `M${x} ${y}l56 13l-56 13z`;
		return {
			marks: [
				path('hop', `M${flags.map((flag) => `${flag.x} ${flag.y}`).join('L')}`),
				...flags.map((flag) => stroke('pole', flag.x, flag.y, flag.x, ground)),
				path(
					'true',
					`M${x(years[0])} ${ground}`,
					...years.map((year) => `L${x(year)} ${y(figures[`y${year}`])}`),
					`V${ground}z`,
				),
				path('flag', ...flags.map(pennant)),
				stroke('floor', 0, ground, 560, ground),
			],
			labels: [
				say(labels.now, 0, ground + 36, 'true'),
				say(labels.last, x(figures.fifthDue) - 46, 30, 'ink', 'end'),
				say(labels.first, x(figures.firstDue) - 12, y(figures.first) + 20, 'ink', 'end'),
			],
		};
	},
);
