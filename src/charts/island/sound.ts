import type { CanvasModel } from '../types.ts';

/** One point of a chart as a sound. */
export interface Note {
	/** Its index among the points. */
	point: number;
	/** Hertz: from an A below the middle of a piano to the A two octaves above, by the number axis. */
	pitch: number;
	/** Left (-1) to right (1), by its place in its series. */
	pan: number;
	/** A number that was not measured sounds rougher. */
	wave: OscillatorType;
	/** When it starts, in seconds from the first. */
	start: number;
}

/** Seconds from one note to the next, and between two series. */
const beat = 0.22;
const rest = 0.5;
const lowest = 220;
const octaves = 2;

/** The points of a chart as notes, series by series; empty for charts that have no number axis. */
export function notesOf({ mark, points, layouts, log }: CanvasModel): Note[] {
	const [from, to] = layouts[0]?.value ?? [0, 1];
	if (mark === 'event' || mark === 'grid' || mark === 'stack') return [];
	const place = (value: number) => (log ? Math.log(value) : value);
	const share = (value: number) => (place(value) - place(from)) / (place(to) - place(from));
	const notes: Note[] = [];
	let start = 0;
	for (const series of new Set(points.map(({ s }) => s))) {
		const own = points.flatMap((point, index) => (point.s === series ? [{ point, index }] : []));
		own.forEach(({ point: { v, kind }, index }, i) => {
			for (const value of [v].flat()) {
				if (value === null) continue;
				notes.push({
					point: index,
					pitch: lowest * 2 ** (octaves * share(value)),
					pan: own.length > 1 ? (2 * i) / (own.length - 1) - 1 : 0,
					wave: kind === 'observed' || kind === 'published' ? 'sine' : 'sawtooth',
					start,
				});
				start += beat;
			}
		});
		start += rest;
	}
	return notes;
}

/**
 * Play notes, telling which point sounds, and null at the end. Returns what stops it. Needs a
 * press of the reader first, as browsers ask.
 */
export function play(notes: readonly Note[], sounding: (point: number | null) => void): () => void {
	const audio = new AudioContext();
	const timers: ReturnType<typeof setTimeout>[] = [];
	const now = audio.currentTime + 0.05;
	for (const { point, pitch, pan, wave, start } of notes) {
		const tone = new OscillatorNode(audio, { type: wave, frequency: pitch });
		const loudness = new GainNode(audio, { gain: 0 });
		const at = now + start;
		// Sawtooth sounds louder than sine at the same height.
		loudness.gain.setTargetAtTime(wave === 'sine' ? 0.25 : 0.08, at, 0.015);
		loudness.gain.setTargetAtTime(0, at + beat * 0.7, 0.04);
		tone.connect(loudness).connect(new StereoPannerNode(audio, { pan })).connect(audio.destination);
		tone.start(at);
		tone.stop(at + beat * 1.6);
		timers.push(setTimeout(() => sounding(point), (start + 0.05) * 1000));
	}
	const stop = () => {
		for (const timer of timers) clearTimeout(timer);
		void audio.close();
		sounding(null);
	};
	const end = (notes.at(-1)?.start ?? 0) + beat * 3;
	timers.push(setTimeout(stop, end * 1000));
	return stop;
}
