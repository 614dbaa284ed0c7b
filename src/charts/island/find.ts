/** An element that the markup promises; throws when it is missing. */
export function find<Kind extends Element = HTMLElement>(root: Element, selector: string): Kind {
	const element = root.querySelector<Kind>(selector);
	if (!element) throw new Error(`the chart has no ${selector}`);
	return element;
}
