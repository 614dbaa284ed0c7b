/** Mark the section being read in the contents rail. */
export function followReading(): void {
	const rail = document.querySelector('[data-contents]');
	if (!rail) return;
	const links = new Map<Element, HTMLAnchorElement>();
	for (const link of rail.querySelectorAll('a')) {
		const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (heading) links.set(heading, link);
	}
	const mark = () => {
		let reading: HTMLAnchorElement | undefined;
		for (const [heading, link] of links) {
			if (!reading || heading.getBoundingClientRect().top < innerHeight * 0.35) reading = link;
		}
		for (const link of links.values()) {
			if (link === reading) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	let waiting = false;
	addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				mark();
			});
		},
		{ passive: true },
	);
	// With the first picture, not before it: places cannot be asked for without laying out the page.
	requestAnimationFrame(mark);
}
