import { bibliographyFile, type Format, formats } from '../../evidence/bibliography.ts';
import { citedWorks } from '../../evidence/source-list.ts';
import { defaultLanguage } from '../../lib/languages.ts';

export function getStaticPaths() {
	return Object.keys(formats).map((format) => ({ params: { format } }));
}

/** The bibliography as a file. */
export async function GET({ params }: { params: { format: Format } }): Promise<Response> {
	const works = [...(await citedWorks(defaultLanguage)).keys()].map((entry) => entry.data);
	return new Response(await bibliographyFile(works, params.format), {
		headers: { 'content-type': `${formats[params.format]}; charset=utf-8` },
	});
}
