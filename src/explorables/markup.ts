import { el, escapeXml } from '../charts/svg.ts';
import type { Panel, View } from './types.ts';

const keyOf = ({ key }: Panel): string[] =>
	key.length === 0
		? []
		: [
				el(
					'ul',
					{ class: 'dot-key' },
					...key.map(({ tone, text }) => el('li', { class: tone }, escapeXml(text))),
				),
			];

/** The panels of a view as markup: the build writes it into the page, the browser puts it anew. */
export const panelsOf = ({ panels }: View): string =>
	panels
		.map((panel) =>
			el(
				'div',
				{ class: 'panel' },
				el('p', { class: 'panel-title' }, escapeXml(panel.title)),
				panel.svg,
				...keyOf(panel),
			),
		)
		.join('');

/** The result of a view as markup. */
export const resultOf = ({ answer, detail }: View): string =>
	el('span', { class: 'answer' }, escapeXml(answer)) + el('span', {}, ` ${escapeXml(detail)}`);
