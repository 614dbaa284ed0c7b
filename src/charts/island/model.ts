import type { Strings } from '../../schemas/strings.ts';
import type { ProjectionModel } from '../types.ts';

/** What the page hands to the projection island, as JSON. */
export interface IslandModel extends ProjectionModel {
	id: string;
	title: string;
	words: Strings;
}
