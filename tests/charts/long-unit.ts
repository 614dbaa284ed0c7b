import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { yardsticks } from './support/bars.ts';
import { given } from './support/words.ts';

export default drawBars(yardsticks, {
	...given('long-unit', 340),
	unit: 'patients a year, counted by the insurer in the twelve months to October 2023',
	max: undefined,
});
