import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { bar } from './support/bars.ts';
import { given } from './support/words.ts';

// The longest bar is a range, so the axis has to end at its high end.
const bars = [bar('A range', null, { low: 89, high: 98.6, kind: 'computed' }), bar('A count', 31)];

export default drawBars(bars, { ...given('bar-range', 700), unit: 'patients', max: undefined });
