import type { IslandModel } from '../../../../src/charts/island/model.ts';
import type { NumericField, ScenarioLimits } from '../../../../src/projection/scenario.ts';
import { model as projection } from '../../../charts/support/projection.ts';
import { words } from '../../../charts/support/words.ts';

/** The projection as the page hands it to the island. */
export const model: IslandModel = {
	...projection,
	id: 'car-t',
	title: 'The forecast agrees with itself',
	words,
};

/** The limits of the site's own projection. */
export const limits: ScenarioLimits = {
	growth: { min: 0, max: 60, step: 0.1 },
	start: { min: 1, max: 100, step: 0.1 },
	price: { min: 10_000_000, max: 1_000_000_000, step: 1 },
	refund: { min: 0, max: 90, step: 1 },
	fx: { min: 800, max: 2000, step: 0.01 },
};

const numbers: NumericField[] = ['start', 'price', 'refund', 'fx'];
const choice = (field: string, value: string, attributes = `data-field="${field}"`) =>
	`<label><input type="radio" name="car-t-${field}" value="${value}" ${attributes}>${value}</label>`;

/** A figure with the controls that the components write: each stands in a label of its own. */
export function figure(): HTMLElement {
	const element = document.createElement('figure');
	element.innerHTML = `<form>
		${choice('unit', 'usd')}${choice('unit', 'patients')}
		<label><input type="range" data-field="growth" min="0" max="60" step="0.1"><output></output></label>
		${numbers.map((field) => `<label><input type="number" data-field="${field}"></label>`).join('')}
		${choice('scale', 'linear')}${choice('scale', 'log')}
		${choice('view', 'chart', '')}${choice('view', 'table', '')}
		<label><input type="checkbox" data-field="yardsticks"></label>
		<button type="reset" data-reset>Reset</button>
	</form>`;
	document.body.replaceChildren(element);
	return element;
}

/** A control of a figure, by its field and, for a choice, its value. */
export function control(root: HTMLElement, field: string, value?: string): HTMLInputElement {
	const name = field === 'view' ? '[name="car-t-view"]' : `[data-field="${field}"]`;
	const found = root.querySelector<HTMLInputElement>(
		value === undefined ? name : `${name}[value="${value}"]`,
	);
	if (!found) throw new Error(`no control ${name} ${value}`);
	return found;
}
