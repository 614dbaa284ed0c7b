import { placeOf, valueAt } from '../slider.ts';
import type { IslandModel, Values } from '../types.ts';

type Input = IslandModel['inputs'][string];

interface Handlers {
	/** A reader has set something; these are all values now. */
	change(values: Values): void;
	/** A number was typed that cannot be used. */
	refuse(input: Input): void;
}

/** A number typed, or undefined when it is empty or out of its limits. */
export function usable(
	typed: string,
	{ min, max }: Pick<Input, 'min' | 'max'>,
): number | undefined {
	const value = typed.trim() === '' ? Number.NaN : Number(typed);
	return value >= min && value <= max ? value : undefined;
}

/**
 * Listen to the cases, sliders and number fields of a figure, and keep them in step: a case sets them
 * all, and whoever changes one of them leaves the case, unless a case sets what no control can.
 * Returns the values to begin with.
 */
export function bindControls(
	figure: HTMLElement,
	{ inputs, cases, locale }: IslandModel,
	{ change, refuse }: Handlers,
): Values {
	const radios = [...figure.querySelectorAll<HTMLInputElement>('[data-case]')];
	const part = (kind: string, name: string) =>
		figure.querySelector<HTMLInputElement>(`[data-${kind}="${name}"]`);
	const chosen = () => cases[radios.findIndex(({ checked }) => checked)] ?? cases[0] ?? {};
	const keeps = Object.keys(chosen()).some((name) => !Object.hasOwn(inputs, name));
	let values: Values = chosen();

	const place = (name: string, input: Input, value: number, typed = false) => {
		const [slider, number] = [part('slider', name), part('number', name)];
		if (slider) {
			slider.value = String(placeOf(value, input));
			slider.setAttribute('aria-valuetext', value.toLocaleString(locale));
		}
		if (number && !typed) number.value = String(value);
		number?.removeAttribute('aria-invalid');
	};
	const set = (name: string, input: Input, value: number, typed = false) => {
		values = { ...values, [name]: value };
		place(name, input, value, typed);
		if (!keeps) for (const radio of radios) radio.checked = false;
		change(values);
	};
	const setAll = () => {
		values = chosen();
		for (const [name, input] of Object.entries(inputs)) place(name, input, values[name] ?? 0);
		return values;
	};

	for (const radio of radios) radio.addEventListener('change', () => change(setAll()));
	for (const [name, input] of Object.entries(inputs)) {
		const [slider, number] = [part('slider', name), part('number', name)];
		slider?.addEventListener('input', () => set(name, input, valueAt(Number(slider.value), input)));
		number?.addEventListener('input', () => {
			const value = usable(number.value, input);
			if (value !== undefined) return set(name, input, value, true);
			number.setAttribute('aria-invalid', 'true');
			refuse(input);
		});
	}
	return setAll();
}
