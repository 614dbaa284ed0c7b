import type { Form } from './form.ts';
import { cells } from './forms/cells.ts';
import { chip } from './forms/chip.ts';
import { coupons } from './forms/coupons.ts';
import { goalposts } from './forms/goalposts.ts';
import { ladder } from './forms/ladder.ts';
import { licenses } from './forms/licenses.ts';
import { screening } from './forms/screening.ts';
import { strips } from './forms/strips.ts';

/** Every way of drawing a hero, by its name. */
const forms = {
	cells,
	chip,
	coupons,
	goalposts,
	ladder,
	licenses,
	screening,
	strips,
} as const satisfies Record<string, Form>;

/** Name of a form. */
export type FormName = keyof typeof forms;

/** Names of the forms. */
export const formNames = Object.keys(forms) as [FormName, ...FormName[]];

/** A form by its name. */
export const formOf = (name: FormName): Form => forms[name];
