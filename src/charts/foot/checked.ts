import { localized } from '../../lib/content.ts';

/** The ISO day on which the last of a chart's claims was looked up again. */
export async function lastChecked(claims: readonly string[], lang: string): Promise<string> {
	const entries = await Promise.all(claims.map((id) => localized('claims', id, lang)));
	const days = entries.flatMap((entry) => (entry ? [entry.data.checked] : [])).sort();
	const last = days.at(-1);
	if (!last) throw new Error('a chart without claims was cited');
	return last;
}
