// Every character is in the fonts we ship, or is Korean or Chinese and left to the reader's own.
import type { ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { glyphs } from '../../src/integrations/fonts/faces.ts';
import { pages } from './support/dist.ts';

const shipped = new Set(glyphs);
const left = /[\s\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** East Asian punctuation, and signs such as the word joiner that no font draws. */
const others = /[\u3000-\u303f\uff00-\uffef\p{Default_Ignorable_Code_Point}]/u;
/** Elements whose text is not printed on the page. */
const silent = new Set(['script', 'style', 'title', 'desc', 'option']);

/** Whether an element is marked as being in Korean, Chinese or Japanese: the reader's fonts print it. */
function inAnotherLanguage(element: ParentNode | null): boolean {
	return /^(?:ko|zh|ja)/.test((element && 'attribs' in element && element.attribs.lang) || '');
}

function strays(text: string): string[] {
	return [...text.matchAll(/./gsu)]
		.filter(([sign]) => !shipped.has(sign) && !left.test(sign) && !others.test(sign))
		.map(({ 0: sign, index }) => {
			const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
			const around = text.slice(Math.max(0, index - 20), index + 20).replaceAll(/\s+/g, ' ');
			return `U+${code} ${sign} in "${around}"`;
		});
}

describe.each(pages)('$file', (page) => {
	test('is printed in the shipped fonts', () => {
		const nodes = DomUtils.find(
			(node) =>
				node.type === 'text' &&
				!(node.parent && 'name' in node.parent && silent.has(node.parent.name)) &&
				!inAnotherLanguage(node.parent),
			page.document.children,
			true,
			Number.POSITIVE_INFINITY,
		);
		const found = nodes.flatMap((node) => strays('data' in node ? String(node.data) : ''));
		expect([...new Set(found)]).toEqual([]);
	});
});
