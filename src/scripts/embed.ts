/** What an embedded chart tells the page around it. */
export interface HeightMessage {
	source: 'bio-peninsula';
	/** Id of the chart. */
	id: string;
	/** Height of the whole chart in pixels. */
	height: number;
}

/**
 * Tell the page around an embedded chart how high the chart is: now, and whenever that changes or
 * the frame is resized. The height is no secret, so any page may hear it; nothing is ever listened
 * to, so no page can make the chart do anything.
 */
export function announceHeight(): void {
	const { parent } = window;
	const figure = document.querySelector<HTMLElement>('.chart');
	if (parent === window || !figure) return;
	const announce = () => {
		const height = Math.ceil(document.body.getBoundingClientRect().height);
		const message: HeightMessage = { source: 'bio-peninsula', id: figure.id, height };
		parent.postMessage(message, '*');
	};
	new ResizeObserver(announce).observe(document.body);
	// The host's script may come later than the first height: it then nudges the frame.
	addEventListener('resize', announce);
}
