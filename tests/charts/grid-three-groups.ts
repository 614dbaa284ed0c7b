import { drawn } from './support/drawn.ts';

export default drawn(
	'grid-three-groups',
	520,
	{
		type: 'unit-grid',
		encoding: { x: 'count', y: 'label' },
		each: 'One cell is one patient',
		caption: '',
	},
	`
	label,count,kind
	paid for by the 2025 forecast at list price,31,computed
	paid for only at the weaker won of 2024,3,computed
	counted patients whom the forecast leaves out,112,observed
`,
	'patients',
);
