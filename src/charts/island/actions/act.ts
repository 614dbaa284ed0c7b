import { copyPicture, copyText, tableText } from './clipboard.ts';
import { embedWithView, scenarioOf, viewQuery, viewUrl } from './view-link.ts';

/** What a button did: the words for its status line, and an element that may follow them. */
interface Outcome {
	text: string | undefined;
	more?: Node | string;
}

type Act = (figure: HTMLElement, button: HTMLElement) => Promise<Outcome>;

const acts: Readonly<Record<string, Act>> = {
	link: async (figure, { dataset }) => {
		const url = viewUrl(figure);
		return copyText(url).then(
			() => ({ text: dataset.done }),
			() => ({ text: dataset.refused, more: url }),
		);
	},
	send: async (figure, { dataset }) => {
		const url = viewUrl(figure);
		const title = figure.querySelector('[data-headline]')?.textContent.trim() ?? '';
		return navigator.share({ title, url }).then(
			() => ({ text: '' }),
			(error: unknown) =>
				// Whoever closes the sheet again knows that nothing was sent.
				error instanceof DOMException && error.name === 'AbortError'
					? { text: '' }
					: { text: dataset.refused, more: url },
		);
	},
	picture: async (figure, { dataset }) => {
		const file = figure.querySelector<HTMLAnchorElement>('[data-png]');
		const own = scenarioOf(figure);
		return copyPicture(file?.href ?? '').then(
			() => ({ text: own ? dataset.published : dataset.done }),
			() => ({ text: dataset.refused, ...(file ? { more: file.cloneNode(true) } : {}) }),
		);
	},
	table: async (figure, { dataset }) =>
		copyText(tableText(figure)).then(
			() => ({ text: dataset.done }),
			() => ({ text: dataset.refused }),
		),
	text: async (_, button) => {
		const field = button.parentElement?.querySelector('textarea');
		return copyText(field?.value ?? '').then(
			() => ({ text: button.dataset.done }),
			() => {
				field?.select();
				return { text: button.dataset.refused };
			},
		);
	},
};

/** Charts whose status line speaks of a button; other lines there are not ours to clear. */
const speaking = new WeakSet<HTMLElement>();

/** Do what a button below a chart is for, and say in the chart's status line how it went. */
export async function act(figure: HTMLElement, button: HTMLElement): Promise<void> {
	const outcome = await acts[button.dataset.act ?? '']?.(figure, button);
	const status = figure.querySelector('[data-status]');
	if (!outcome || !status) return;
	speaking.add(figure);
	status.replaceChildren(outcome.text ?? '', ...(outcome.more ? [' ', outcome.more] : []));
}

/**
 * A menu was opened or closed: what was said of the last button is over. Offer what this browser can
 * do, and embed code for the view on screen.
 */
export function opened(figure: HTMLElement): void {
	if (speaking.delete(figure)) figure.querySelector('[data-status]')?.replaceChildren();
	const send = figure.querySelector<HTMLElement>('[data-act="send"]');
	if (send) send.hidden = !('share' in navigator);
	const field = figure.querySelector<HTMLTextAreaElement>('[data-embed]');
	if (field) field.value = embedWithView(field.defaultValue, viewQuery(figure));
}
