// Ids that name nothing in an article: in its text and in its front matter.
import { wantedId } from '../../../src/evidence/wanted.ts';
import { describeFaultsTogether, unknown } from '../support/fault.ts';

const article = 'content/articles/car-t.mdx';

const inArticle = (component: string, wanted: string) => {
	const from = new RegExp(`(?<=<${component} (?:id|ids|verdict)=")[a-z0-9-]+`);
	return unknown(`<${component}> in an article`, article, from, `<${component}>`, wanted);
};

describeFaultsTogether('a text that names nothing stops the build', [
	inArticle('Cite', wantedId.claims),
	inArticle('Term', wantedId.terms),
	inArticle('Chart', wantedId.charts),
	inArticle('Verdicts', wantedId.verdicts),
	inArticle('Gaps', wantedId.gaps),
	inArticle('Stamp', 'one of confirmed, corrected'),
]);

describeFaultsTogether('front matter that names nothing stops the build', [
	unknown('the opening picture', article, /(?<=^hero: )[a-z0-9-]+/m, 'hero', wantedId.heroes),
	unknown(
		'the claim of a teaser',
		article,
		/(?<=^teaser:[\s\S]*?\n {2}claim: )[a-z0-9-]+/m,
		'teaser.claim',
		wantedId.claims,
	),
]);
