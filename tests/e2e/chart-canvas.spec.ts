// A canvas draws the marks of a chart in the very places where its drawing has them.
import { expect, test } from '../support/test.ts';

/** One chart of each mark, and of each axis. */
const charts = [
	'ai-devices-cumulative',
	'biko-participants',
	'biohealth-exports',
	'car-t-patients-paid',
	'celltrion-revenue',
	'deal-upfront',
	'furestem-responders',
	'genome-cost',
	'korean-datasets',
	'stem-cell-licenses',
];

interface Miss {
	mark: string;
	x: number;
	y: number;
}

for (const width of [390, 1280]) {
	for (const id of charts) {
		test(`${id} at ${width} px: each mark of the drawing is on the canvas`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`charts/${id}/`);
			const figure = page.locator(`figure#${id}`);
			await expect(figure).toHaveAttribute('data-live', 'marks');
			const { count, missed } = await figure.evaluate((element) => {
				const canvas = element.querySelector<HTMLCanvasElement>('.canvas-layer canvas');
				const context = canvas?.getContext('2d');
				if (!canvas || !context) throw new Error('no canvas');
				const box = canvas.getBoundingClientRect();
				const ratio = canvas.width / box.width;
				const image = context.getImageData(0, 0, canvas.width, canvas.height);
				const painted = (x: number, y: number) => {
					const column = Math.round((x - box.left) * ratio);
					const row = Math.round((y - box.top) * ratio);
					return (image.data[(row * canvas.width + column) * 4 + 3] ?? 0) > 0;
				};
				const marks = [...element.querySelectorAll('.marks :is(.mark, .bar, .cell.full)')].filter(
					(mark) => mark.getBoundingClientRect().width > 0,
				);
				const missed: Miss[] = [];
				for (const mark of marks) {
					const { left, top, width, height } = mark.getBoundingClientRect();
					const [x, y] = [left + width / 2, top + height / 2];
					if (!painted(x, y)) missed.push({ mark: mark.outerHTML, x, y });
				}
				return { count: marks.length, missed };
			});
			expect(count).toBeGreaterThan(1);
			expect(missed).toEqual([]);
		});
	}
}
