/**
 * A plain article made of a real one: its headings and paragraphs, and one chart a third of the way down.
 * What our articles have beyond that (claims, margin notes, terms, explorables) is left out, so that
 * its weight and speed can be held against a page of text and a chart from anywhere else.
 * @param {string} mdx a real article
 * @param {number} words how many of its words are kept
 * @returns {{ mdx: string, title: string, blocks: string[], chart: string, at: number }} the plain
 *   article; its headline; its blocks as Markdown without marks; the id of its chart, and after how
 *   many blocks it stands
 */
export function plainArticle(mdx, words) {
	const [, matter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(mdx) ?? [];
	const chart = /<Chart id="([^"]+)"/.exec(body)?.[1] ?? '';
	let left = words;
	const blocks = body
		.replaceAll(/<(?:Explorable|Chart|Verdicts|Gaps|Cite|Figure)\b[^>]*\/>/g, '')
		.replaceAll(/<\/?(?:Brief|Steps|Matrix|Term|Stamp|p)\b[^>]*>/g, '')
		.split(/\n{2,}/)
		.map((block) => block.trim())
		.filter((block) => /^(?:## |\p{Lu})/u.test(block))
		.filter((block) => {
			left -= block.split(/\s+/).length;
			return left > 0;
		});
	const at = Math.round(blocks.length / 3);
	// The sentence that stands for the article in lists leads to its claim here.
	const claim = /^teaser:\n(?: .*\n)*? +claim: (\S+)/m.exec(matter)?.[1] ?? '';
	const withChart = blocks
		.with(-1, `${blocks.at(-1)}<Cite id="${claim}" />`)
		.toSpliced(at, 0, `<Chart id="${chart}" />`);
	return {
		mdx: `${matter.replaceAll(/^(?:exhibit|changes):\n(?: .*\n)+/gm, '')}\n${withChart.join('\n\n')}\n`,
		title: /^title: "?(.*?)"?$/m.exec(matter)?.[1] ?? '',
		blocks: blocks.map((block) => block.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
		chart,
		at,
	};
}
