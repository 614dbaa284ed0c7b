/** Start a chart when the reader is this near to it. */
const margin = '400px';

/** Names of the islands and how each is loaded: only when a chart of its kind comes near. */
const islands: Record<string, () => Promise<{ start(figure: HTMLElement): void }>> = {
	projection: () => import('./projection.ts'),
};

function say(figure: HTMLElement, name: string): void {
	const status = figure.querySelector('[data-status]');
	if (status) status.textContent = figure.dataset[name] ?? '';
}

async function wake(figure: HTMLElement): Promise<void> {
	try {
		const island = await islands[figure.dataset.island ?? '']?.();
		island?.start(figure);
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
		figure.querySelector('[data-copy-table]')?.addEventListener('click', async () => {
			const rows = [...(figure.querySelector('table')?.rows ?? [])];
			const text = rows
				.map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join('\t'))
				.join('\n');
			await copy(text).then(
				() => say(figure, 'copied'),
				() => say(figure, 'refused'),
			);
		});
		figure.querySelector<HTMLAnchorElement>('[data-share]')?.addEventListener('click', (event) => {
			event.preventDefault();
			figure.dispatchEvent(new Event('settle'));
			const url = new URL(location.href);
			url.hash = figure.id;
			history.replaceState(null, '', url);
			copy(url.href).then(
				() => say(figure, 'shared'),
				() => {
					say(figure, 'byHand');
					figure.querySelector('[data-status]')?.append(` ${url.href}`);
				},
			);
		});
	}
}

/** Put text on the clipboard; rejects where the browser refuses or has none. */
async function copy(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}
