import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { plainId } from '../../lib/languages.ts';

/** What the route of a table is given. */
interface TableRoute {
	/** Its file in the project. */
	file: string;
}

/** Routes of every table of the data package. */
export async function getStaticPaths() {
	const entries = await getCollection('datasets', ({ id }) => plainId(id) === id);
	return entries.map(({ data }) => {
		const props: TableRoute = { file: `content/data/${data.path}` };
		return { params: { table: data.path.replace(/\.csv$/, '') }, props };
	});
}

/** A table as it stands in the data package, byte for byte. */
export async function GET({ props }: { props: TableRoute }): Promise<Response> {
	return new Response(new Uint8Array(await readFile(props.file)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
}
