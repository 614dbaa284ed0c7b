// Explorables that an editor gets wrong. The whole schema has its unit tests; here it stops a build.
import { describeFaults } from '../support/fault.ts';

const file = 'content/explorables/base-rate.yaml';

describeFaults('an explorable that cannot be shown stops the build', [
	{
		name: 'a case outside the limits of its input',
		file,
		from: /(?<=infected: \{ value: )11(?= \})/,
		to: () => '5',
		field: 'presets[1].set.infected.value',
		given: null,
		wanted: 'a number from 10 to 5000',
		also: ['\n  given:  5\n'],
	},
	{
		name: 'a type that does not exist',
		file,
		from: /(?<=^type: )base-rate/m,
		to: () => 'base-rates',
		field: 'type',
		wanted: '',
		also: ['pcr-doubling'],
	},
]);
