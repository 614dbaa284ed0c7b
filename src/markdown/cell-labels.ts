import { defineHastPlugin, type HastNode } from 'satteri';

/** All elements of one name inside a node, in their order. */
const inside = (node: Readonly<HastNode>, name: string): HastNode[] =>
	'children' in node
		? node.children.flatMap((child) =>
				child.type === 'element' && child.tagName === name ? [child] : inside(child, name),
			)
		: [];

/**
 * Markdown plugin that writes the head of its column on each cell of a table, as `data-label`: on a
 * phone a table turns into a list without a row of heads. The first cell of a row names the row and
 * needs none.
 */
export const cellLabels = defineHastPlugin({
	name: 'cell-labels',
	element: {
		filter: ['table'],
		visit(table, context) {
			const labels = inside(table, 'th').map((head) => context.textContent(head));
			for (const row of inside(table, 'tr')) {
				for (const [column, cell] of inside(row, 'td').entries()) {
					if (column > 0) context.setProperty(cell, 'data-label', labels[column]);
				}
			}
		},
	},
});
