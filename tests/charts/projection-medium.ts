import { drawProjection } from '../../src/charts/projection/to-svg.ts';
import { model } from './support/projection.ts';
import { given } from './support/words.ts';

export default drawProjection(model, given('projection-medium', 700));
