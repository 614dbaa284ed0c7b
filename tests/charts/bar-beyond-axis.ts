import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { bar } from './support/bars.ts';
import { given } from './support/words.ts';

// The axis is told to end at 100, and a bar of 250 is not cut off for that.
const bars = [bar('Within', 80), bar('Beyond', 250, { kind: 'plan' })];

export default drawBars(bars, { ...given('bar-beyond-axis', 340), unit: 'patients', max: 100 });
