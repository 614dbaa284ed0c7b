import { find } from '../../charts/island/find.ts';
import { fill } from '../../i18n/fill.ts';
import { panelsOf, resultOf } from '../markup.ts';
import type { IslandModel, Values, View } from '../types.ts';
import { bindControls } from './controls.ts';

type Draw = (model: never, values: Values, locale: string) => View;

/** What each type runs, loaded when one of its figures comes near. Types that only have cases need none. */
const views: Partial<Record<IslandModel['type'], () => Promise<{ view: Draw }>>> = {
	'base-rate': () => import('../base-rate/view.ts'),
	'pcr-doubling': () => import('../pcr-doubling/view.ts'),
	'genomes-read': () => import('../genomes-read/view.ts'),
	'goal-pace': () => import('../goal-pace/view.ts'),
};

/** Bring an explorable to life: its controls redraw the picture and the result that the build wrote. */
export async function start(figure: HTMLElement): Promise<void> {
	const model = JSON.parse(find(figure, '[data-model]').textContent) as IslandModel;
	const load = views[model.type];
	if (!load) return;
	const { view } = await load();
	const [stage, result] = [find(figure, '[data-panels]'), find(figure, '[data-result]')];
	const status = find(figure, '[data-status]');
	const show = (values: Values) => {
		const next = view(model as never, values, model.locale);
		stage.innerHTML = panelsOf(next);
		result.innerHTML = resultOf(next);
		status.textContent = '';
	};
	const first = bindControls(figure, model, {
		change: show,
		refuse: ({ label: name, min, max }) => {
			status.textContent = fill(model.outOfRange, {
				name,
				min: min.toLocaleString(model.locale),
				max: max.toLocaleString(model.locale),
			});
		},
	});
	// Until now a case was shown by the style sheet alone; from here on there is one picture.
	stage.classList.remove('cases');
	result.classList.remove('cases');
	show(first);
	find<HTMLFieldSetElement>(figure, '[data-controls]').disabled = false;
	figure.dataset.live = 'explorable';
}
