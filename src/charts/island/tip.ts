/** A place on a canvas, in pixels from its upper left corner. */
export interface Spot {
	x: number;
	y: number;
}

/** A tip over a canvas. */
export interface Tip {
	/** Show lines of text above a spot, below it where there is no room, and never beyond the canvas. */
	show(lines: readonly string[], spot: Spot): void;
	hide(): void;
}

/** Between a spot and its tip, in pixels. */
const distance = 14;

/**
 * Upper left corner of a tip.
 * @param spot what it belongs to
 * @param tip its size
 * @param room width of the canvas
 */
export function tipCorner(
	{ x, y }: Spot,
	tip: { width: number; height: number },
	room: number,
): Spot {
	const above = y - distance - tip.height;
	return {
		x: Math.max(0, Math.min(x - tip.width / 2, room - tip.width)),
		y: above >= 0 ? above : y + distance,
	};
}

/** Lay an empty tip into the layer of a canvas. What it says is said to screen readers elsewhere. */
export function createTip(layer: HTMLElement): Tip {
	const box = document.createElement('div');
	box.className = 'canvas-tip';
	box.hidden = true;
	box.setAttribute('aria-hidden', 'true');
	layer.append(box);
	return {
		show(lines, spot) {
			const paragraphs = lines.map((text) =>
				Object.assign(document.createElement('p'), { textContent: text }),
			);
			box.replaceChildren(...paragraphs);
			box.hidden = false;
			const size = { width: box.offsetWidth, height: box.offsetHeight };
			const { x, y } = tipCorner(spot, size, layer.clientWidth);
			box.style.setProperty('transform', `translate(${x}px, ${y}px)`);
		},
		hide() {
			box.hidden = true;
		},
	};
}
