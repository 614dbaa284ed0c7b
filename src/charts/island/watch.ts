import { watchActions } from './actions/watch.ts';

/** Start a chart when the reader is this near to it. */
const margin = '400px';

/** What brings a figure to life; `turn` waits for a task of its own. */
interface Island {
	start(figure: HTMLElement, turn: () => Promise<void>): void | Promise<void>;
}

/** Names of the islands and how each is loaded: only when a chart of its kind comes near. */
const islands: Record<string, () => Promise<Island>> = {
	marks: () => import('./marks.ts'),
	projection: () => import('./projection.ts'),
	explorable: () => import('../../explorables/island/start.ts'),
};

let last = Promise.resolve();

/** A task of its own for each chart, so that many of them never hold up the reader together. */
function turn(): Promise<void> {
	last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
	return last;
}

async function wake(figure: HTMLElement): Promise<void> {
	try {
		const island = await islands[figure.dataset.island ?? '']?.();
		await turn();
		await island?.start(figure, turn);
	} catch {
		// The picture, the table and the arithmetic stay; one quiet line says why nothing moves.
		figure.dataset.live = 'failed';
	}
}

/** Load each interactive chart as it comes near the window, and make the buttons below charts work. */
export function watchCharts(): void {
	const near = new IntersectionObserver(
		(entries) => {
			for (const entry of entries) {
				if (!entry.isIntersecting) continue;
				near.unobserve(entry.target);
				void wake(entry.target as HTMLElement);
			}
		},
		{ rootMargin: margin },
	);
	for (const figure of document.querySelectorAll<HTMLElement>('.chart')) {
		if (figure.dataset.island) near.observe(figure);
		watchActions(figure);
	}
}
