import type { BodyWords } from '../core/packs/linkPack';

/** What all languages know of names of bodies, their words as keys of names. */
export class Bodies {
	readonly siteNames: readonly string[];
	readonly #territories: ReadonlySet<string>;
	readonly #clubs: ReadonlySet<string>;
	readonly #provinceWords: readonly string[];
	readonly #otherLevels: readonly string[];
	readonly #notOfLevel: readonly string[];
	readonly #trades: readonly string[];
	readonly #parents: readonly string[];
	readonly #states: readonly { readonly bodies: readonly string[]; readonly country: string }[];

	/** @param keyOf `LinkLexicon.keyOf` */
	constructor(packs: readonly BodyWords[], keyOf: (name: string) => string) {
		this.siteNames = packs.flatMap(({ siteNames }) => siteNames.map(keyOf));
		this.#clubs = new Set(packs.flatMap((pack) => pack.clubs.map(keyOf)));
		this.#territories = new Set(packs.flatMap(({ territories }) => territories.map(keyOf)));
		this.#provinceWords = packs.map(({ province }) => ` ${keyOf(province)}`);
		this.#otherLevels = packs.flatMap(({ otherLevels }) => otherLevels.map(keyOf));
		this.#notOfLevel = packs.flatMap(({ notOfLevel }) => notOfLevel.map(keyOf));
		this.#trades = packs
			.flatMap(({ trades }) => trades.map(keyOf))
			.sort((a, b) => b.length - a.length)
			.map((trade) => `${trade} `);
		this.#parents = packs.flatMap(({ parents }) => parents.map((head) => `${keyOf(head)} `));
		this.#states = packs.map(({ ofState, country }) => ({ bodies: ofState.map(keyOf), country: keyOf(country) }));
	}

	isTerritory(name: string): boolean {
		return this.#territories.has(name);
	}

	isClub(name: string): boolean {
		return this.#clubs.has(name);
	}

	withoutProvince(name: string): string {
		const province = this.#provinceWords.find((word) => name.endsWith(word));
		return province === undefined ? name : name.slice(0, -province.length);
	}

	endsInOtherLevel(name: string): boolean {
		return (
			this.#otherLevels.some((level) => name === level || name.endsWith(` ${level}`)) &&
			!this.#notOfLevel.some((word) => name === word || name.endsWith(` ${word}`))
		);
	}

	/**
	 * @param place a place's alias, undefined where it is unknown
	 * @param aliasOf that of a country's name
	 */
	isAbroad(body: string, place: string | undefined, aliasOf: (country: string) => string | undefined): boolean {
		return (
			place !== undefined &&
			this.#states.some(
				({ bodies, country }) =>
					aliasOf(country) !== place && bodies.some((one) => body === one || body.startsWith(`${one} `)),
			)
		);
	}

	isParent(name: string): boolean {
		return this.#parents.some((head) => name.startsWith(head));
	}

	withoutTrades(name: string): string {
		let own = name;
		for (let trade: string | undefined = ''; trade !== undefined;) {
			own = own.slice(trade.length);
			trade = this.#trades.find((one) => own.startsWith(one));
		}
		return own;
	}
}
