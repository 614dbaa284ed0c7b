import { tokenColor } from '../charts/exports/paint.ts';
import { sheets } from '../charts/exports/sheets.ts';

const color = (name: string) => tokenColor(sheets, name, 'light');

/** The light palette as plain colors, for pictures that no style sheet reaches. */
export const palette = {
	paper: color('paper'),
	surface: color('surface'),
	ink: color('ink'),
	muted: color('muted'),
	rule: color('rule'),
	seal: color('seal'),
} as const;
