import type { Next } from './walk.ts';

interface Walk {
	/** Name of the chart and how to walk it, for a screen reader. */
	label: string;
	/** Where a key leads from a point. */
	next: Next;
	/** Show a point and speak it; null when the reader leaves with Escape. */
	show(index: number | null): void;
	/** The focus has gone elsewhere. */
	leave(): void;
}

/**
 * Where a key leads from a point: left and right step, Home and End jump, Escape leaves (null).
 * Undefined means that the key is not ours.
 */
export function nextPoint(
	key: string,
	at: number | null,
	count: number,
): number | null | undefined {
	switch (key) {
		case 'ArrowRight':
			return at === null ? 0 : Math.min(count - 1, at + 1);
		case 'ArrowLeft':
			return at === null ? count - 1 : Math.max(0, at - 1);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		case 'Escape':
			return null;
		default:
			return undefined;
	}
}

/** Let the keyboard walk the points of a picture. */
export function walkPoints(picture: HTMLElement, walk: Walk): void {
	let at: number | null = null;
	picture.tabIndex = 0;
	picture.setAttribute('role', 'application');
	picture.setAttribute('aria-label', walk.label);
	// The drawing below answers the keyboard where there are no scripts; here the picture does.
	const inside = picture.contains(document.activeElement);
	for (const point of picture.querySelectorAll('.point')) point.removeAttribute('tabindex');
	if (inside) picture.focus({ preventScroll: true });
	picture.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const next = walk.next(event.key, at);
		if (next === undefined || (next === null && at === null)) return;
		event.preventDefault();
		at = next;
		walk.show(at);
	});
	picture.addEventListener('blur', () => {
		at = null;
		walk.leave();
	});
}
