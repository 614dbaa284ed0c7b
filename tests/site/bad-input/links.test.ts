// What only shows in the finished pages: links, anchors, pictures and ids.
import { describeFaultsTogether, type Fault } from '../support/fault.ts';

const fault = (
	name: string,
	markdown: string,
	rest: Pick<Fault, 'field' | 'given' | 'wanted'>,
) => ({
	name,
	file: 'content/articles/car-t.mdx',
	page: 'articles/car-t/index.html',
	from: /(?<=\n)(?=## What could|## What the)/,
	to: () => `${markdown}\n\n`,
	...rest,
});

describeFaultsTogether('a page that is not in order stops the build', [
	fault('a link to a page that is not there', 'See [this](/articles/cart/).', {
		field: '<a href>',
		given: '/articles/cart/',
		wanted:
			'the address of a page or a file of this site\n  hint:   did you mean "/articles/car-t/"?',
	}),
	fault('a link to an anchor that is not there', 'See [this](#evidense).', {
		field: '<a href>',
		given: '#evidense',
		wanted: 'an id on /articles/car-t/\n  hint:   did you mean "evidence"?',
	}),
	fault('a picture without a text', '![](/icon.svg)', {
		field: '<img>',
		given: '/icon.svg',
		wanted: 'alternative text that says what the picture shows',
	}),
	fault('an id that the page gives twice', '<p id="odd-twin">1</p><p id="odd-twin">2</p>', {
		field: 'id',
		given: 'odd-twin',
		wanted: 'an id that is on the page once; 2 elements have it',
	}),
	fault('a name from nothing', '<p aria-labelledby="nothing-here">Twice.</p>', {
		field: '<p aria-labelledby>',
		given: 'nothing-here',
		wanted: 'an id on the same page',
	}),
]);
