import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { bar } from './support/bars.ts';
import { given } from './support/words.ts';

export default drawBars([bar('Patients counted', 146)], {
	...given('one-bar', 700),
	unit: 'patients',
	max: 1000,
});
