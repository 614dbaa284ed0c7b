// Redraws the outline of the map page from @svg-maps/south-korea: simplified as a whole, so that
// provinces still share their borders. Needed only when that package changes. Fetches mapshaper.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMain, repoRoot } from './project.mjs';

const source = 'node_modules/@svg-maps/south-korea/south-korea.svg';
const target = 'src/places/outline.json';
/** Width and height of the drawing, in its own units of about 0.95 km. */
const [width, height] = [524, 631];
/** Part of the drawing that the inset of the capital area shows: left, top, right, bottom. */
const capital = [98, 110, 198, 190];
/** Ends of the border with North Korea on the outline: the mouth of the Han, and the east coast. */
const north = [
	[130, 60],
	[281.6, 0.4],
];

/** Rings of a path with relative and absolute lines, as lists of points. */
function ringsOf(d) {
	const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
	const rings = [];
	let command = '';
	let [x, y] = [0, 0];
	for (let i = 0; i < tokens.length; ) {
		if (/[a-zA-Z]/.test(tokens[i])) command = tokens[i++];
		if (/z/i.test(command)) {
			[x, y] = rings.at(-1)[0];
			continue;
		}
		if (!/[ml]/i.test(command)) throw new Error(`path command ${command} is not known here`);
		const [a, b] = [Number(tokens[i++]), Number(tokens[i++])];
		const relative = command === command.toLowerCase();
		[x, y] = relative ? [x + a, y + b] : [a, b];
		if (/m/i.test(command)) rings.push([]);
		rings.at(-1).push([x, y]);
		if (/m/i.test(command)) command = relative ? 'l' : 'L';
	}
	return rings;
}

/** Whether a point lies within a ring. */
function within([x, y], ring) {
	let inside = false;
	ring.forEach(([ax, ay], i) => {
		const [bx, by] = ring.at(i - 1);
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

/** Polygons of rings, each with the holes that lie in it; y points up, as mapshaper has it. */
function polygonsOf(rings) {
	const holes = rings.filter((ring) =>
		rings.some((each) => each !== ring && within(ring[0], each)),
	);
	const close = (ring) => [...ring, ring[0]].map(([x, y]) => [x, height - y]);
	return rings
		.filter((ring) => !holes.includes(ring))
		.map((ring) => [ring, ...holes.filter((hole) => within(hole[0], ring))].map(close));
}

/** Path data of a line in tenths of a unit, relative, so that it compresses well. */
function pathOf(points, closed) {
	const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round((height - y) * 10)]);
	const [[x, y], ...rest] = tenths;
	let [px, py] = [x, y];
	let d = `M${x / 10} ${y / 10}l`;
	for (const [nx, ny] of rest) {
		if (nx === px && ny === py) continue;
		d += `${(nx - px) / 10} ${(ny - py) / 10} `;
		[px, py] = [nx, ny];
	}
	return `${d.trim().replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const geometries = ({ features, geometries: list }) =>
	list ?? features.map((each) => each.geometry);
const partsOf = ({ type, coordinates }) => (type.startsWith('Multi') ? coordinates : [coordinates]);
const linesPath = (json) =>
	geometries(json)
		.flatMap(partsOf)
		.map((line) => pathOf(line, false))
		.join('');
const ringsIn = (json) => geometries(json).flatMap(partsOf).flat();
const landPath = (json) =>
	ringsIn(json)
		.map((ring) => pathOf(ring.slice(0, -1), true))
		.join('');

/** The stretch of the longest ring between the two ends of the border with North Korea. */
function northPath(json) {
	const ring = ringsIn(json)
		.reduce((a, b) => (b.length > a.length ? b : a))
		.slice(0, -1);
	const [from, to] = north.map(([x, y]) => {
		const far = ring.map(([px, py]) => Math.hypot(px - x, height - py - y));
		return far.indexOf(Math.min(...far));
	});
	const [first, last] = from < to ? [from, to] : [to, from];
	const one = ring.slice(first, last + 1);
	const other = [...ring.slice(last), ...ring.slice(0, first + 1)];
	return pathOf(one.length < other.length ? one : other, false);
}

async function redraw(folder) {
	const svg = await readFile(path.join(repoRoot, source), 'utf8');
	const paths = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map(([, d]) => d);
	const features = paths.map((d, id) => ({
		type: 'Feature',
		properties: { id },
		geometry: { type: 'MultiPolygon', coordinates: polygonsOf(ringsOf(d)) },
	}));
	const raw = JSON.stringify({ type: 'FeatureCollection', features });
	await writeFile(path.join(folder, 'raw.json'), raw);
	const run = (...args) =>
		execFileSync('npx', ['--yes', 'mapshaper@0.7.70', ...args], { cwd: folder, stdio: 'ignore' });
	const out = (name) => ['-o', name, 'format=geojson', 'precision=0.05'];
	const read = async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
	const clean = ['raw.json', 'snap', 'snap-interval=0.6', '-clean', 'gap-fill-area=6'];
	const simplify = ['-simplify', 'visvalingam', 'weighted', 'keep-shapes', '34%', '-clean'];
	const [left, top, right, bottom] = capital;
	const clip = ['-clip', `bbox=${left},${height - bottom},${right},${height - top}`];
	run(...clean, '-filter-islands', 'min-area=1.2', ...simplify, ...out('whole.json'));
	run(...clean, ...clip, ...out('part.json'));
	run('whole.json', '-filter-islands', 'min-area=25', '-simplify', '32%', ...out('small.json'));
	for (const name of ['whole', 'part', 'small']) {
		run(`${name}.json`, '-innerlines', ...out(`${name}-lines.json`));
		run(`${name}.json`, '-dissolve', ...out(`${name}-land.json`));
	}
	return {
		credit: '@svg-maps/south-korea 2.0.0, CC BY 4.0, simplified by src/tools/outline.mjs',
		width,
		height,
		land: landPath(await read('whole-land.json')),
		borders: linesPath(await read('whole-lines.json')),
		north: northPath(await read('whole-land.json')),
		small: landPath(await read('small-land.json')),
		capital: {
			box: capital,
			land: landPath(await read('part-land.json')),
			borders: linesPath(await read('part-lines.json')),
		},
	};
}

if (isMain(import.meta.url)) {
	const folder = await mkdtemp(path.join(tmpdir(), 'outline-'));
	try {
		const outline = await redraw(folder);
		await writeFile(path.join(repoRoot, target), `${JSON.stringify(outline, null, '\t')}\n`);
	} finally {
		await rm(folder, { recursive: true });
	}
}
