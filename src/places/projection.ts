import outline from './outline.json' with { type: 'json' };

/** Degrees north and east. */
export interface Position {
	lat: number;
	lon: number;
}

/** A point of the outline, in its own units. */
export interface Point {
	x: number;
	y: number;
}

/** Landmarks: where they are, and where the outline has them. */
export const landmarks: readonly (Position & Point & { name: string })[] = [
	{ name: 'East end of the northern border', lat: 38.612, lon: 128.361, x: 281.6, y: 0.4 },
	{ name: 'Ulleungdo', lat: 37.5, lon: 130.866, x: 518, y: 133 },
	{ name: 'Seoul', lat: 37.552, lon: 126.99, x: 153.6, y: 128.8 },
	{ name: 'Cape Homigot', lat: 36.0772, lon: 129.5675, x: 397.4, y: 304.2 },
	{ name: 'Heuksando', lat: 34.684, lon: 125.435, x: 3.5, y: 463.4 },
	{ name: 'Land’s End (Ttangkkeut)', lat: 34.2936, lon: 126.5244, x: 108.3, y: 506.2 },
	{ name: 'East end of Jeju', lat: 33.458, lon: 126.943, x: 148.1, y: 600.6 },
	{ name: 'West end of Jeju', lat: 33.3, lon: 126.163, x: 73.7, y: 619.8 },
];

/** Height on a Mercator map, in degrees of longitude; the outline is drawn on one. */
export function mercator(lat: number): number {
	const angle = (lat * Math.PI) / 180;
	return (Math.log(Math.tan(Math.PI / 4 + angle / 2)) * 180) / Math.PI;
}

/** The straight line through points by least squares: value = slope × at + start. */
export function fitLine(points: readonly { at: number; value: number }[]) {
	const mean = (of: (point: { at: number; value: number }) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length;
	const at = mean((point) => point.at);
	const value = mean((point) => point.value);
	const spread = mean((point) => (point.at - at) ** 2);
	const slope = mean((point) => (point.at - at) * (point.value - value)) / spread;
	return { slope, start: value - slope * at };
}

const across = fitLine(landmarks.map(({ lon, x }) => ({ at: lon, value: x })));
const down = fitLine(landmarks.map(({ lat, y }) => ({ at: mercator(lat), value: y })));

/** Where a position is on the outline. */
export function project({ lat, lon }: Position): Point {
	return {
		x: across.slope * lon + across.start,
		y: down.slope * mercator(lat) + down.start,
	};
}

const degree = 111.32;

/** Kilometers of a length on the outline, at a latitude. */
export const kilometers = (units: number, lat: number): number =>
	(units * degree * Math.cos((lat * Math.PI) / 180)) / across.slope;

/** How far the outline has a place from where it is, in kilometers. */
export function errorOf(place: Position & Point): number {
	const { x, y } = project(place);
	return kilometers(Math.hypot(x - place.x, y - place.y), place.lat);
}

/** Largest error at a landmark, in whole kilometers, rounded up. */
export const largestError = Math.ceil(Math.max(...landmarks.map(errorOf)));

/** Paths of the land and its borders. */
export { outline };
