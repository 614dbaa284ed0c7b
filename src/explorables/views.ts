import type { ExplorableType } from '../schemas/explorable.ts';
import { view as baseRate } from './base-rate/view.ts';
import { view as comparability } from './comparability/view.ts';
import { view as dealAnatomy } from './deal-anatomy/view.ts';
import { view as evidenceLadder } from './evidence-ladder/view.ts';
import { view as geneTest } from './gene-test/view.ts';
import { view as genomesRead } from './genomes-read/view.ts';
import { view as goalPace } from './goal-pace/view.ts';
import { view as pcrDoubling } from './pcr-doubling/view.ts';
import type { ViewOf } from './types.ts';
import { view as veinToVein } from './vein-to-vein/view.ts';

/** How each type works out its view, for the build. The browser loads the one it needs. */
export const views: { [Type in ExplorableType]: ViewOf<Type> } = {
	'base-rate': baseRate,
	'pcr-doubling': pcrDoubling,
	'evidence-ladder': evidenceLadder,
	comparability,
	'vein-to-vein': veinToVein,
	'gene-test': geneTest,
	'genomes-read': genomesRead,
	'deal-anatomy': dealAnatomy,
	'goal-pace': goalPace,
};
