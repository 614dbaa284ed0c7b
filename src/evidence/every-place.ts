import { strings } from '../lib/content.ts';
import { perBuild } from '../lib/per-build.ts';
import { atlas } from '../places/atlas.ts';
import { players } from '../players/players.ts';
import { chartPlaces, claimPlaces, type Place, type Places } from './places.ts';

/**
 * Every place of each claim: articles and the claim check; for what these leave out, the map, the
 * list of companies and the charts. The lists repeat what articles say, so they come last.
 */
export const everyPlace = perBuild(async (lang: string): Promise<Places> => {
	const words = await strings(lang);
	const all = new Map<string, readonly Place[]>(await claimPlaces(lang));
	const lists = [
		{ page: words.map.menu, ...(await atlas(lang)) },
		{ page: words.players.menu, ...(await players(lang)) },
	];
	for (const { page, url, citations } of lists) {
		for (const { id } of citations) {
			if (!all.has(id)) all.set(id, [{ page, topic: undefined, url: `${url}#claim-${id}` }]);
		}
	}
	for (const [id, places] of await chartPlaces(lang)) if (!all.has(id)) all.set(id, places);
	return all;
});
