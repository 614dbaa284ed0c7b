/** Hosts that show copies of other people's documents: no source, whatever stands on them. */
const copies = [
	// documents uploaded by anyone
	'vdocuments',
	'docslib',
	'doczz',
	'docplayer',
	'dokumen',
	'scribd',
	'slideshare',
	'issuu',
	'coursehero',
	'studylib',
	'study.space',
	'sci-hub',
	'libgen',
	// look-alikes and reposts of journals, and of news
	'ashpublications.net',
	'medluna',
	'daily8',
	'pulse.bot',
	'einpresswire',
	'einnews',
	'kollo.kr',
	'8pm.co.kr',
	'newspic',
	'allstemcells',
	'myzaker',
	'flcube',
	'newsbreak',
	// blogs that copy
	'tistory',
	'blog.naver',
	'blog.daum',
	'brunch.co.kr',
	'blogspot',
	// archives and caches: the original is cited
	'webcache.googleusercontent',
	'translate.goog',
];

const names = new RegExp(
	`(?:^|[.-])(?:${copies.map((name) => name.replaceAll('.', '\\.')).join('|')})(?:[.-]|$)`,
);
/** A label such as `dev` or `test2-www` below a domain; `beta-cell.org` is a domain of its own. */
const workshop =
	/(?:^|\.)(?:dev|prod|stage|stg|staging|test|uat|beta|preview|mirror)\d*(?:-[^.]*)?\.[^.]+\./;

/** What is wrong with an address as that of a source; undefined when nothing is. */
export function hostFault(url: string): string | undefined {
	if (!/^https?:/.test(url) || !URL.canParse(url)) return undefined;
	const { hostname } = new URL(url);
	if (/^[\d.]+$|^\[/.test(hostname)) return 'a bare network address';
	if (!hostname.includes('.')) return 'a host of a local network';
	if (names.test(hostname)) return 'a host of copies';
	return workshop.test(hostname) ? 'a workshop of a site, not the site' : undefined;
}
