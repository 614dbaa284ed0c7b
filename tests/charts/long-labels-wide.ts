import { drawBars } from '../../src/charts/bar/to-svg.ts';
import { bar } from './support/bars.ts';
import { given } from './support/words.ts';

const label =
	'Patients who would have been treated if the forecast of the insurer’s own committee — made ' +
	'before cover began & never revised — had come <true> "in full"';
const bars = [
	bar(label, 1_234_567.8, { kind: 'estimate' }),
	bar('급여 환자 가운데 실제로 치료를 받은 사람의 수와 그 이유', 960_000, { kind: 'computed' }),
];

export default drawBars(bars, {
	...given('long-labels-wide', 700),
	unit: 'patients a year',
	max: undefined,
});
