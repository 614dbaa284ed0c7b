import { type FragmentRoute, fragmentPaths } from '../../../../search/site-index.ts';

export const getStaticPaths = fragmentPaths;

/** A file of the search index. Its folder is named after all of them, so old and new never mix. */
export function GET({ props }: { props: FragmentRoute }): Response {
	return new Response(props.text, { headers: { 'content-type': 'application/json' } });
}
