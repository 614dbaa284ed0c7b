import type { CanvasModel } from '../types.ts';

/**
 * Let a chart be heard. The sound's code comes when the button is pressed; a second press stops it.
 * `show` marks the point that sounds.
 */
export function offerSound(
	button: HTMLButtonElement | null,
	model: CanvasModel,
	show: (point: number | null) => void,
): void {
	if (!button) return;
	let stop: (() => void) | undefined;
	button.hidden = false;
	button.addEventListener('click', async () => {
		if (stop) {
			stop();
			return;
		}
		const { notesOf, play } = await import('./sound.ts');
		button.setAttribute('aria-pressed', 'true');
		stop = play(notesOf(model), (point) => {
			show(point);
			if (point !== null) return;
			stop = undefined;
			button.setAttribute('aria-pressed', 'false');
		});
	});
}
