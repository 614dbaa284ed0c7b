// The plain article as a careful person would write it by hand: one file, the system's own fonts, a
// chart in SVG whose points answer a pointer by CSS. What every tool is held against.

/** @typedef {{ x: number, y: number, series: string }} Point */

const width = 640;
const height = 320;
const frame = { left: 48, right: 16, top: 16, bottom: 32 };

/**
 * A line chart in SVG: a line for each series, and a circle with its number at each point.
 * @param {Point[]} points what is drawn
 * @returns {string} markup
 */
function lineChart(points) {
	const xs = points.map(({ x }) => x);
	const [low, high, top] = [
		Math.min(...xs),
		Math.max(...xs),
		Math.max(...points.map(({ y }) => y)),
	];
	const x = (/** @type {number} */ value) =>
		Math.round(frame.left + ((value - low) / (high - low)) * (width - frame.left - frame.right));
	const y = (/** @type {number} */ value) =>
		Math.round(height - frame.bottom - (value / top) * (height - frame.top - frame.bottom));
	const series = [...new Set(points.map((point) => point.series))];
	const lines = series.map((name) => {
		const own = points.filter((point) => point.series === name);
		return `<polyline points="${own.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}"/>`;
	});
	const dots = points.map(
		(point) =>
			`<g class="dot"><circle cx="${x(point.x)}" cy="${y(point.y)}" r="6"/>` +
			`<text x="${x(point.x)}" y="${y(point.y) - 12}">${point.x}: ${point.y}</text></g>`,
	);
	const years = [...new Set(xs)].map(
		(year) => `<text class="tick" x="${x(year)}" y="${height - 8}">${year}</text>`,
	);
	return `<svg viewBox="0 0 ${width} ${height}" role="img">${lines.join('')}${years.join('')}${dots.join('')}</svg>`;
}

const styles = `
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1875rem/1.6 Georgia, serif; color: #1a211f; background: #f7f4ec; }
h1 { font-size: 2.6rem; line-height: 1.05; }
h2 { margin-top: 2em; line-height: 1.15; }
figure { margin: 2rem 0; }
svg { width: 100%; height: auto; font: 13px sans-serif; text-anchor: middle; }
polyline { fill: none; stroke: #4a9080; stroke-width: 2.5; }
circle { fill: #4a9080; }
.dot text { display: none; }
.dot:hover text { display: inline; }
`;

const escaped = (/** @type {string} */ text) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The whole page.
 * @param {{ title: string, blocks: string[], at: number }} article headline, Markdown blocks, and after
 *   how many of them the chart stands
 * @param {string} caption what the chart says
 * @param {Point[]} points the chart's points
 * @returns {string} an HTML file
 */
export function byHand({ title, blocks, at }, caption, points) {
	const html = blocks.map((block) =>
		block.startsWith('## ')
			? `<h2>${escaped(block.slice(3))}</h2>`
			: `<p>${escaped(block.replaceAll(/\s+/g, ' '))}</p>`,
	);
	const figure = `<figure><figcaption>${escaped(caption)}</figcaption>${lineChart(points)}</figure>`;
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
<h1>${escaped(title)}</h1>
${html.toSpliced(at, 0, figure).join('\n')}
</html>
`;
}
