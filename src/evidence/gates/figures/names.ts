/** Words after which a number is a label, not a quantity: "phase 1/2", "grade 3", "type 2". */
const labels =
	'phases?|grades?|types?|stages?|class|groups?|arms?|cohorts?|tables?|figures?|figs?\\.|forms?|articles?|sections?|parts?|chapters?|versions?|category|tier|plants?|no\\.|number';
const label = '(?:\\d{1,2}[a-z]?(?![\\d.,]*\\d|%|-)|[IVX]+\\b|one|two|three|four)';

const labelled = new RegExp(
	`(?<![\\p{L}-])(?:${labels})\\s+${label}(?:\\s*(?:/|,|to|and|or|–|-)\\s*${label})*`,
	'giu',
);
/** Letters, digits and what joins them: "CD19", "4-1BB", "24-fold", "1,159". */
const token = /[\p{L}\p{N}]+(?:[-‑./,]?[\p{L}\p{N}]+)*/gu;
const quantity = [
	// 1,159 · 9.2 · 2025–2032 · 1/7
	/^[\d.,/-]+$/,
	// 24-fold · 25-year-old · 5-million-dollar
	/^\d[\d.,]*(?:-\p{Ll}+)+$/u,
	// 27-38 with a unit glued to it · 5mg · 2.1bn
	/^\d[\d.,-]*(?:kg|mg|µg|g|km|cm|mm|ml|bn|mn|tn|x)$/,
	// KRW10
	/^(?:KRW|USD|EUR|JPY|CNY)\d[\d.,]*$/,
	// mid-2026
	/^(?:mid|pre|post|late|early|since)-\d{4}$/i,
	// Korean units: 709억, 2025년
	/^\d[\d.,]*\p{Script=Hangul}/u,
];

/**
 * Spans of a text whose digits are no figures: names of genes, drugs and trials (CD19, GLP-1,
 * CARTITUDE-1), labels (phase 1/2) and ordinals (42nd, second quarter).
 */
export function namedSpans(text: string): { index: number; end: number }[] {
	const names = [...text.matchAll(token)].filter(
		([word]) => /\d/.test(word) && !quantity.some((pattern) => pattern.test(word)),
	);
	return [...names, ...text.matchAll(labelled)].map((match) => ({
		index: match.index,
		end: match.index + match[0].length,
	}));
}
