import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { formNames } from '../heroes/forms.ts';
import { id, origin } from './shared.ts';

/** Name of a number or of a label in a drawing. */
const name = z.string().regex(/^[a-z]\w*$/i, 'a name such as paid or y2019');

/** A number of the ledger, so that the picture cannot drift from it, or a plain number: a year, a round total. */
const figure = z.union([z.number(), z.strictObject({ claim: reference('claims'), figure: id })]);

/** The picture that opens an article. `{name}` in its words prints a figure. */
export const heroSchema = z.strictObject({
	/** How it is drawn: a file in `src/heroes/forms/`. */
	form: z.enum(formNames),
	/** What the picture is of, in a few words. */
	title: z.string().min(10).max(60),
	/** What the picture says, for readers who cannot see it. */
	alt: z.string().min(60).max(420),
	/** Printed below: what a mark stands for, what is to scale, what is not the same. */
	caption: z.string().min(40).max(260),
	/** Claims it rests on, those of its figures among them. */
	claims: z.array(reference('claims')).min(1),
	/** Further claims that headline, standfirst and description rest on: these carry no marks. */
	headline: z.array(reference('claims')).default([]),
	/** Chart that has its numbers, if there is one. */
	chart: reference('charts').optional(),
	/** The numbers that the form draws, by its names for them. */
	figures: z.record(name, figure),
	/** Labels in lines, by the form's names for them; the first line is bold. */
	labels: z.record(name, z.array(z.string().min(1).max(48)).min(1).max(3)),
	origin,
});
