import type { NumericField, Scenario, ScenarioLimits } from '../../projection/scenario.ts';

interface Handlers {
	/** The scenario as it is now. */
	read(): Scenario;
	/** A control was moved. */
	change(next: Scenario): void;
	/** A number was typed that cannot be used. */
	refuse(input: HTMLInputElement, field: NumericField): void;
	/** Back to the published numbers. */
	reset(): void;
}

const numeric: readonly NumericField[] = ['growth', 'start', 'price', 'refund', 'fx'];

const isNumeric = (field: string): field is NumericField =>
	(numeric as readonly string[]).includes(field);

function fields(figure: HTMLElement): HTMLInputElement[] {
	return [...figure.querySelectorAll<HTMLInputElement>('[data-field], [name$="-view"]')];
}

const fieldName = (input: HTMLInputElement): string => input.dataset.field ?? 'view';

/** Percent beside the growth slider. */
function showOutput(input: HTMLInputElement): void {
	const output = input.parentElement?.querySelector('output');
	if (output) output.textContent = `${input.value}%`;
}

/** Put every control where a scenario says. */
export function showScenario(figure: HTMLElement, scenario: Scenario): void {
	for (const input of fields(figure)) {
		const value = scenario[fieldName(input) as keyof Scenario];
		if (input.type === 'radio') input.checked = input.value === value;
		else if (input.type === 'checkbox') input.checked = value === true;
		else input.value = String(value);
		input.setCustomValidity('');
		showOutput(input);
	}
}

/** A number typed or slid, or undefined when it is empty or out of its limits. */
function usable(input: HTMLInputElement, field: NumericField, limits: ScenarioLimits) {
	const value = input.value === '' ? Number.NaN : Number(input.value);
	const { min, max } = limits[field];
	const whole = field !== 'price' || Number.isInteger(value);
	return Number.isFinite(value) && value >= min && value <= max && whole ? value : undefined;
}

function changed(input: HTMLInputElement, scenario: Scenario, limits: ScenarioLimits) {
	const field = fieldName(input);
	if (isNumeric(field)) {
		const value = usable(input, field, limits);
		input.setAttribute('aria-invalid', String(value === undefined));
		return value === undefined ? undefined : { ...scenario, [field]: value };
	}
	if (input.type === 'checkbox') return { ...scenario, [field]: input.checked };
	return { ...scenario, [field]: input.value };
}

/** Listen to the controls. A value that cannot be used is marked and changes nothing. */
export function bindControls(
	figure: HTMLElement,
	limits: ScenarioLimits,
	handlers: Handlers,
): void {
	for (const input of fields(figure)) {
		input.addEventListener(
			input.type === 'radio' || input.type === 'checkbox' ? 'change' : 'input',
			() => {
				showOutput(input);
				const next = changed(input, handlers.read(), limits);
				const field = fieldName(input);
				if (next) handlers.change(next);
				else if (isNumeric(field)) handlers.refuse(input, field);
			},
		);
	}
	figure.querySelector('[data-reset]')?.addEventListener('click', (event) => {
		event.preventDefault();
		for (const input of fields(figure)) input.removeAttribute('aria-invalid');
		handlers.reset();
	});
}
