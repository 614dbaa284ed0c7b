import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formulas } from '../../projection/formula.ts';
import { differsFromPublished, projectionRows, type Scenario } from '../../projection/scenario.ts';
import { decodeScenario, encodeScenario } from '../../projection/url-state.ts';
import { describePoint, projectionTable } from '../projection/model.ts';
import { bindControls, showScenario } from './controls.ts';
import { offerCsv } from './download.ts';
import { find } from './find.ts';
import { nextPoint, walkPoints } from './keyboard.ts';
import type { IslandModel } from './model.ts';
import { renderTable } from './table.ts';
import { createView } from './view.ts';

/**
 * Bring the projection to life: controls, canvas, table, formulas, keyboard and address all follow
 * one scenario. `turn` waits for a task of its own. Throws when the page's markup or the browser cannot carry it; the caller then says
 * so and leaves the drawing as it is.
 */
export async function start(figure: HTMLElement, turn: () => Promise<void>): Promise<void> {
	const model = JSON.parse(find(figure, '[data-model]').textContent ?? '') as IslandModel;
	const { published, defaults, limits, words } = model;
	const controls = find<HTMLFieldSetElement>(figure, '[data-controls]');
	const picture = find(figure, '[data-picture]');
	const speaker = find(figure, '[data-live-region]');
	const status = find(figure, '[data-status]');
	const view = createView(figure, picture, model);

	const decoded = decodeScenario(model.id, location.search, defaults, limits);
	let scenario: Scenario = decoded.scenario;
	const offer = offerCsv(figure, model.id);
	// How the chart looks, not what its table says.
	const { scale, view: shown, yardsticks } = defaults;
	const looks = { scale, view: shown, yardsticks };

	const sentence = (index: number) => {
		const row = projectionRows(published, scenario)[index];
		return row ? describePoint(row, scenario, words, differsFromPublished(scenario, defaults)) : '';
	};
	const draw = () => {
		const withScenario = differsFromPublished(scenario, defaults);
		view.draw(projectionRows(published, scenario), scenario, withScenario);
	};
	const tell = () => {
		const withScenario = differsFromPublished(scenario, defaults);
		const table = projectionTable(model, scenario, words, withScenario);
		renderTable(find(figure, '[data-table]'), table, words.locale);
		const asPublished = encodeScenario(model.id, { ...scenario, ...looks }, defaults) === '';
		offer(asPublished ? null : table);
		figure.toggleAttribute('data-changed', encodeScenario(model.id, scenario, defaults) !== '');
		find(figure, '[data-subtitle]').textContent = model.subtitles[scenario.unit];
		find(figure, '[data-formulas]').replaceChildren(
			...[
				['dt', words.projection.formulas],
				...formulas(published, scenario).map((f) => ['dd', f.text]),
			].map(([tag = 'dd', text = '']) =>
				Object.assign(document.createElement(tag), { textContent: text }),
			),
		);
	};
	const update = (next: Scenario) => {
		scenario = next;
		draw();
		tell();
	};
	let pending: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		clearTimeout(pending);
		const query = encodeScenario(model.id, scenario, defaults);
		const { pathname, hash } = location;
		history.replaceState(null, '', `${pathname}${query && `?${query}`}${hash}`);
	};
	const remember = () => {
		// Browsers refuse an address that changes many times a second, as under a slider.
		clearTimeout(pending);
		pending = setTimeout(write, 150);
	};
	// Whoever is about to read the address asks for it first.
	figure.addEventListener('settle', write);

	// Small tasks: a slow phone can do something else between them.
	await turn();
	draw();
	await turn();
	showScenario(figure, scenario);
	tell();
	controls.disabled = false;
	bindControls(figure, limits, {
		read: () => scenario,
		change: (next) => {
			update(next);
			remember();
			status.textContent = '';
		},
		refuse: (input, field) => {
			const name = input.closest('label')?.querySelector('.control-name')?.textContent ?? '';
			const { min, max } = limits[field];
			const number = (value: number) => formatNumber(value, words.locale, 2);
			const { outOfRange } = words.projection;
			status.textContent = fill(outOfRange, { name, min: number(min), max: number(max) });
		},
		reset: () => {
			showScenario(figure, defaults);
			update({ ...defaults });
			remember();
			status.textContent = '';
		},
	});
	walkPoints(picture, {
		next: (key, at) => nextPoint(key, at, projectionRows(published, scenario).length),
		label: `${model.title}. ${words.chart.keyboard}`,
		show: (index) => {
			view.highlight(index);
			speaker.textContent = index === null ? '' : sentence(index);
		},
		leave: () => {
			view.highlight(null);
			speaker.textContent = '';
		},
	});
	// Last of all: the drawing below goes, and with it a focus that were still on it.
	figure.dataset.live = 'canvas';
	if (decoded.ignored.length > 0) {
		status.textContent = fill(words.projection.ignored, { items: decoded.ignored.join(', ') });
	}
}
