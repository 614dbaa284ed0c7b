/** Filter the bibliography by the choices above it, and keep the choices in the address. */
export function filterWorks(): void {
	const form = document.querySelector<HTMLFormElement>('[data-filters]');
	const count = document.querySelector<HTMLElement>('[data-count]');
	const works = [...document.querySelectorAll<HTMLElement>('[data-works] > li')];
	if (!form || !count) return;
	const selects = [...form.querySelectorAll('select')];

	const apply = () => {
		const chosen = selects.filter(({ value }) => value !== '');
		let shown = 0;
		for (const work of works) {
			work.hidden = !chosen.every(({ name, value }) => work.dataset[name] === value);
			if (!work.hidden) shown += 1;
		}
		const { template = '', none = '' } = count.dataset;
		count.textContent = shown
			? template.replace('{n}', String(shown)).replace('{total}', String(works.length))
			: none;
	};
	const query = new URLSearchParams(location.search);
	for (const select of selects) {
		const wanted = query.get(select.name);
		if (wanted && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
	}
	if (selects.some(({ value }) => value !== '')) apply();
	form.addEventListener('change', () => {
		apply();
		const chosen = selects.filter(({ value }) => value !== '');
		const next = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
		history.replaceState(null, '', chosen.length > 0 ? `?${next}` : location.pathname);
	});
}
