import { strings } from '../lib/content.ts';
import { pageUrl } from '../lib/urls.ts';
import type { Strings } from '../schemas/strings.ts';
import { platePlaces } from './atlas.ts';
import type { PlaceKind } from './glyphs.ts';
import { drawTeaser } from './teaser.ts';

/** The map as the home page shows it. */
export interface MapTeaser {
	words: Strings['map'];
	/** The page of the map. */
	url: string;
	/** What mostly happens where: kinds with their places, each leading to its entry. */
	kinds: { kind: PlaceKind; name: string; places: { name: string; url: string }[] }[];
	picture: string;
}

/** Resolve the teaser of a language; the named places have their sign and name in the picture. */
export async function mapTeaser(lang: string, named: readonly string[]): Promise<MapTeaser> {
	const { map: words } = await strings(lang);
	const places = await platePlaces(lang);
	const url = pageUrl('/map/', lang);
	const kinds = Object.entries(words.kinds) as [PlaceKind, string][];
	return {
		words,
		url,
		kinds: kinds
			.map(([kind, name]) => ({
				kind,
				name,
				places: places
					.filter((place) => place.kind === kind)
					.map(({ id, label }) => ({ name: label, url: `${url}#${id}` })),
			}))
			.filter((each) => each.places.length > 0),
		picture: drawTeaser(places, named),
	};
}
