/**
 * What a language knows about the lines that a web page puts around its articles. Data only; everything is compared in
 * the form of `foldLine` (lower case, NFC), a whole line without the punctuation, symbols and counters at its ends.
 */
export interface LinePack {
	/** Whole lines that only an interface writes, wherever they stand: log in, share, print, close. */
	readonly interfaceLines: readonly string[];
	/** What a short line of an interface begins with: `log in to`. */
	readonly interfaceOpenings: readonly string[];
	/** Names of sections and menu entries. An article may have such a heading too, so they count in menus alone. */
	readonly sections: readonly string[];
	/** Headings over links to other articles, as nouns: `most viewed`. */
	readonly relatedHeadings: readonly string[];
	/** What such a heading begins with where the site's or a rubric's name ends it: `more from`. */
	readonly siteHeadings?: readonly string[];
	/** The same as calls: `read more`, `don't miss`; a headline may follow in the same line. */
	readonly relatedCalls: readonly string[];
	/** Whole lines that advertise the site itself. */
	readonly promoLines: readonly string[];
	/** What a line that asks to follow, subscribe or download begins with. */
	readonly promoOpenings: readonly string[];
	/** Passages that stand in legal and technical notices, anywhere in a line. */
	readonly noticePhrases: readonly string[];
	/** Headings over the readers' comments. */
	readonly commentHeadings: readonly string[];
	/** What stands beside each reader's comment: `reply`. */
	readonly commentControls: readonly string[];
	/** Words before a list of tags, with a colon or alone in their line. */
	readonly tagLabels: readonly string[];
	/** Words that stand with a date of publication and say nothing else: `updated`, `gmt`, weekdays and months. */
	readonly dateWords: readonly string[];
	/** Words that open a picture's credit when a colon follows: `photo`. */
	readonly creditMarkers: readonly string[];
	/** Words that open a credit without a colon: `photo by`. */
	readonly creditOpenings: readonly string[];
	/** Labels in front of a caption. */
	readonly captionOpenings: readonly string[];
	/** Words with which a caption says where somebody stands in the picture, in brackets: `left`. */
	readonly captionPlaces: readonly string[];
	/** Words before a picture's number in an alternative text: `photo 3`. */
	readonly pictureWords: readonly string[];
	/** What a line that names source or author begins with, a name following: `by`. */
	readonly attributionOpenings: readonly string[];
	/** The same with a colon: `source`. */
	readonly attributionLabels: readonly string[];
	/** Words that say somebody's trade beside the name in a byline: `reporter`. */
	readonly bylineWords: readonly string[];
	/** What stands beside a name and a trade there, and says nothing of an author by itself: `senior`, `in`. */
	readonly bylineFillers: readonly string[];
	/** Headings that many articles have of their own, and that no repetition makes noise: `conclusion`. */
	readonly articleHeadings: readonly string[];
	/** Acronyms that sentences begin with and that name no newsroom. */
	readonly notNewsrooms: readonly string[];
	/** Letters in capitals at the end of a line by which sites mark what is paid for: `QC`; here in small ones. */
	readonly advertMarks?: readonly string[];
	/** What lines outside of the article begin with that say who publishes the site, where, and how to reach it: `editor-in-chief:`. */
	readonly imprintOpenings?: readonly string[];
	/** What follows a name where a page says who its author is: `is a`, `covers`. */
	readonly describesAuthor?: readonly string[];
	/** Single words for what such authors are: `writer`, `columnist`. */
	readonly authorTrades?: readonly string[];
}
