import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { bar } from './support/bars.ts';
import { given } from './support/words.ts';

export default drawBars([bar('Licenses found', 0)], {
	...given('zero-bar', 340),
	unit: 'licenses',
	max: undefined,
});
