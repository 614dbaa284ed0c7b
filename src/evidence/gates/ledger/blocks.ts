import { mdxToMdast } from 'satteri';
import { placeholder } from './printed.ts';

/** The part of a Markdown node that is read here. */
interface Node {
	type: string;
	name?: string | null;
	value?: unknown;
	url?: string;
	depth?: number;
	attributes?: readonly { type: string; name?: string; value?: unknown }[];
	position?: { start: { line: number }; end: { line: number } };
	children?: readonly Node[];
}

/** A stretch of an article that can carry a citation: a paragraph, a list item, a table cell … */
export interface Block {
	kind: string;
	line: number;
	end: number;
	text: string;
	cites: string[];
	/** Level of a heading; 0 for everything else. */
	depth: number;
}

/** A component of an article that names records, and where it stands. */
export interface Pointer {
	component: string;
	ids: string[];
	line: number;
}

/** An article's text, taken apart. */
export interface Blocks {
	blocks: Block[];
	pointers: Pointer[];
	links: { url: string; line: number }[];
}

const phrasing = /^(?:text|inlineCode|link|emphasis|strong|delete|mdxJsxTextElement)$/;
/** Attributes of components that readers see as text. */
const wordy = new Set(['title', 'caption', 'label', 'alt', 'summary', 'text', 'note', 'heading']);

const attribute = (node: Node, name: string): string => {
	const value = node.attributes?.find((item) => item.name === name)?.value;
	return typeof value === 'string' ? value : '';
};
const idsOf = (node: Node): string[] =>
	`${attribute(node, 'id')} ${attribute(node, 'ids')}`.split(/\s+/).filter(Boolean);

/** Text of a node as it is read: tags and citation marks are not in it. */
function textOf(node: Node): string {
	if (node.type === 'text' || node.type === 'inlineCode') return String(node.value);
	if (node.type === 'break') return ' ';
	if (node.name === 'Figure')
		return placeholder(attribute(node, 'claim'), attribute(node, 'figure'));
	return (node.children ?? []).map(textOf).join('');
}

function descendants(node: Node): Node[] {
	return [node, ...(node.children ?? []).flatMap(descendants)];
}

const citesOf = (nodes: readonly Node[]): string[] =>
	nodes
		.flatMap(descendants)
		.filter(({ name }) => name === 'Cite')
		.flatMap(idsOf);

function block(node: Node, kind: string, cites: string[]): Block {
	const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
	const text = textOf(node).replaceAll(/\s+/g, ' ').trim();
	return { kind, line: start.line, end: end.line, text, cites, depth: node.depth ?? 0 };
}

const kinds: Record<string, string> = { paragraph: 'paragraph', heading: 'heading' };

/** Blocks of a node. The paragraphs of a list item and the cells of a row share their citations. */
function blocksOf(node: Node, parent: Node | undefined): Block[] {
	const children = node.children ?? [];
	const wordsOf = (node.attributes ?? []).flatMap(({ name = '', value }): Block[] =>
		wordy.has(name) && typeof value === 'string'
			? [{ ...block(node, `${node.name} ${name}`, citesOf([node])), text: value }]
			: [],
	);
	if (node.type === 'tableRow') {
		const cites = citesOf(children);
		return children.map((cell) => ({ ...block(cell, 'table cell', cites), ...linesOf(node) }));
	}
	if (node.type in kinds && parent?.type === 'listItem') {
		const shared = (parent.children ?? []).filter(({ type }) => type in kinds);
		return [block(node, 'list item', citesOf(shared))];
	}
	const leaf =
		node.type === 'mdxJsxFlowElement' && children.some(({ type }) => phrasing.test(type));
	if (node.type in kinds || leaf) {
		return [...wordsOf, block(node, kinds[node.type] ?? String(node.name), citesOf([node]))];
	}
	return [...wordsOf, ...children.flatMap((child) => blocksOf(child, node))];
}

function linesOf(node: Node): { line: number; end: number } {
	const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
	return { line: start.line, end: end.line };
}

/** Give each heading the citations of its section: a heading cannot carry a mark of its own. */
function withSections(blocks: Block[]): Block[] {
	return blocks.map((heading, index) => {
		if (heading.depth === 0) return heading;
		const rest = blocks.slice(index + 1);
		const end = rest.findIndex(({ depth }) => depth > 0 && depth <= heading.depth);
		const section = end < 0 ? rest : rest.slice(0, end);
		return { ...heading, cites: section.flatMap(({ cites }) => cites) };
	});
}

/** The blocks, pointers and links of an MDX file, with the lines of the file. */
export function readBlocks(mdx: string): Blocks {
	const root = mdxToMdast(mdx, { features: { frontmatter: true } }) as Node;
	const all = descendants(root);
	const named = all.filter(({ name }) => name && /^[A-Z]/.test(name));
	return {
		blocks: withSections(blocksOf(root, undefined)).filter(({ text }) => text !== ''),
		pointers: named
			.map((node) => ({ component: node.name ?? '', ids: idsOf(node), ...linesOf(node) }))
			.filter(({ ids }) => ids.length > 0),
		links: all.flatMap((node) => {
			const url = node.url ?? (node.name === 'a' ? attribute(node, 'href') : '');
			return url ? [{ url, line: linesOf(node).line }] : [];
		}),
	};
}
