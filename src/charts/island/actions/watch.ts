import type * as Actions from './act.ts';

let code: typeof Actions | undefined;

async function load(): Promise<typeof Actions> {
	code = await import('./act.ts');
	return code;
}

/**
 * Make the buttons below a chart work. Their code comes when someone opens one of the menus there, so
 * that it is here when a button is pressed: Safari gives the clipboard only to the press itself.
 */
export function watchActions(figure: HTMLElement): void {
	const prepare = () => {
		load().then(
			({ opened }) => opened(figure),
			// A press of a button will ask again and say so.
			() => {},
		);
	};
	// This event does not rise through the page; it can be met on its way down.
	figure.addEventListener('toggle', prepare, { capture: true });
	figure.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-act]');
		if (!button) return;
		if (code) void code.act(figure, button);
		else {
			load().then(
				({ act }) => act(figure, button),
				() => {
					const status = figure.querySelector('[data-status]');
					if (status)
						status.textContent = button.closest<HTMLElement>('.actions')?.dataset.lost ?? '';
				},
			);
		}
	});
}
