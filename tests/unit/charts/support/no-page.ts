// As much of a page as the code of the canvas asks for where there is none: no theme changes, and
// no canvas to make a pattern on. Import it before that code.
Object.assign(globalThis, {
	document: { addEventListener: () => {}, createElement: () => ({ getContext: () => null }) },
	devicePixelRatio: 1,
});
