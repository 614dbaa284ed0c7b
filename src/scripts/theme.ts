type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

const system = (): Theme => (dark.matches ? 'dark' : 'light');

/** The theme on screen: the reader's choice, else the system's. */
function current(): Theme {
	const chosen = root.dataset.theme;
	return chosen === 'light' || chosen === 'dark' ? chosen : system();
}

/** Remember a choice; choosing what the system says anyway means following the system again. */
function choose(theme: Theme): void {
	const follow = theme === system();
	if (follow) delete root.dataset.theme;
	else root.dataset.theme = theme;
	try {
		if (follow) localStorage.removeItem('theme');
		else localStorage.setItem('theme', theme);
	} catch {
		// Storage is blocked: the choice lasts for this page.
	}
	document.dispatchEvent(new Event('themechange'));
}

/** Make the theme button work, and tell charts when the system's theme changes. */
export function watchThemeToggle(): void {
	document.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
		choose(current() === 'dark' ? 'light' : 'dark');
	});
	dark.addEventListener('change', () => document.dispatchEvent(new Event('themechange')));
}
