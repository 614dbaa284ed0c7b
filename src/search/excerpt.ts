// The part of a text that shows why it was found.
import type { Marked } from './query.ts';
import { tokens } from './words.ts';

/** A stretch of text, and whether a reader asked for it. */
export interface Piece {
	text: string;
	marked: boolean;
}

interface Range {
	start: number;
	end: number;
}

/** Where a text has the words, those that touch taken as one. */
function rangesIn(text: string, { words, prefix }: Marked): Range[] {
	const ranges: Range[] = [];
	const found = tokens(text)
		.filter(({ word }) => words.has(word) || (prefix !== '' && word.startsWith(prefix)))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	for (const { start, end } of found) {
		const last = ranges.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else ranges.push({ start, end });
	}
	return ranges;
}

/** A composed text in pieces, with the words of a query marked. */
export function markedPieces(text: string, marked: Marked): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end } of rangesIn(text, marked)) {
		if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
		pieces.push({ text: text.slice(start, end), marked: true });
		at = end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
	return pieces;
}

/** Start of the word that a place is in, or of the next one. */
function wordStart(text: string, from: number): number {
	if (from <= 0) return 0;
	const space = text.indexOf(' ', from);
	return space < 0 ? from : space + 1;
}

/** Start of the stretch of a length that has the most of what was asked for; the first of these. */
function bestStart(text: string, ranges: readonly Range[], length: number): number {
	let best = { start: 0, has: 0 };
	const room = Math.floor(length / 6);
	const starts = ranges.map(({ start }) => Math.min(start - room, text.length - length));
	for (const start of [0, ...starts.map((each) => wordStart(text, each))]) {
		const end = start + length;
		const has = ranges.filter((range) => range.start >= start && range.end <= end).length;
		if (has > best.has) best = { start, has };
	}
	return best.start;
}

/** The telling part of a composed text, of about so many characters, with the words of a query marked. */
export function excerpt(text: string, marked: Marked, length: number): Piece[] {
	if (text.length <= length) return markedPieces(text, marked);
	const start = bestStart(text, rangesIn(text, marked), length);
	const rest = text.slice(start);
	const space = rest.lastIndexOf(' ', length);
	const cut = rest.length <= length ? rest : rest.slice(0, space > 0 ? space : length);
	const end = cut.length < rest.length ? `${cut.replace(/[\s,;:.]+$/, '')}…` : cut;
	return markedPieces(`${start > 0 ? '…' : ''}${end}`, marked);
}
