import { drawProjection } from '../../src/charts/projection/to-svg.ts';
import { model } from './support/projection.ts';
import { given } from './support/words.ts';

// The shortest projection there can be: both of its years are published.
const published = { ...model.published, endYear: 2026, end: 10.7 };

export default drawProjection({ ...model, published }, given('projection-two-years', 700));
