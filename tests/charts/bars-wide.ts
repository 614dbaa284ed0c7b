import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { yardsticks } from './support/bars.ts';
import { given } from './support/words.ts';

export default drawBars(yardsticks, {
	...given('bars-wide', 700),
	unit: 'patients a year',
	max: undefined,
});
