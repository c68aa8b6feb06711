import { SKETCH_BYTES, sketchByte, sketchesMeet, type LineSigns } from '../core/text/lineLikeness';
import type { Lesson } from './lessons';

/** The lessons that a line may be like, without looking at the others. */
export class LessonIndex {
	readonly #keys = new LessonMap<number>();
	readonly #templates = new LessonMap<number>();
	readonly #slots = new LessonMap<number>();
	readonly #bytes = new LessonMap<number>();
	readonly #surroundings = new LessonMap<string>();

	add(lesson: Lesson): void {
		this.#each(lesson, (map, key) => map.add(key, lesson));
	}

	remove(lesson: Lesson): void {
		this.#each(lesson, (map, key) => map.delete(key, lesson));
	}

	/** Some of them may turn out to be unlike it. */
	like({ key, template, slots, sketch }: LineSigns): ReadonlySet<Lesson> {
		// Most lines are like none: nothing is made for them.
		let found: Set<Lesson> | undefined;
		const add = (lessons: ReadonlySet<Lesson> | undefined): void => {
			lessons?.forEach((lesson) => (found ??= new Set()).add(lesson));
		};
		add(this.#keys.get(key));
		add(this.#templates.get(template));
		if (slots !== 0) {
			add(this.#slots.get(slots));
		}
		if (sketch !== 0) {
			for (let place = 0; place < SKETCH_BYTES; place++) {
				this.#bytes.get(sketchByte(sketch, place))?.forEach((lesson) => {
					if (sketchesMeet(sketch, lesson.form.sketch)) {
						(found ??= new Set()).add(lesson);
					}
				});
			}
		}
		return found ?? NONE;
	}

	/** Lessons with these {@link surroundings}. */
	between(key: string | undefined): ReadonlySet<Lesson> {
		return (key === undefined ? undefined : this.#surroundings.get(key)) ?? NONE;
	}

	#each(lesson: Lesson, act: <K>(map: LessonMap<K>, key: K) => void): void {
		const { form, text, before, after } = lesson;
		act(this.#keys, form.key);
		act(this.#templates, form.template);
		if (form.slots !== 0) {
			act(this.#slots, form.slots);
		}
		for (let place = 0; form.sketch !== 0 && place < SKETCH_BYTES; place++) {
			act(this.#bytes, sketchByte(form.sketch, place));
		}
		const around =
			before && after && !before.cut && !after.cut ? surroundings(before.text, text, after.text) : undefined;
		if (around !== undefined) {
			act(this.#surroundings, around);
		}
	}
}

/**
 * A key under which lines of one shape meet that stand between the same lines; undefined where nothing stands beside them.
 *
 * @param before and after: by `foldTemplate`, empty for the edge of the document
 */
export function surroundings(before: string, text: string, after: string): string | undefined {
	return before === '' && after === '' ? undefined : `${before}\n${shapeOf(text)}\n${after}`;
}

/** How long a line is, roughly, whether it has digits or capitals inside, and how it ends. */
function shapeOf(text: string): string {
	const words = text.split(/\s+/u).length;
	const length = words < 3 ? 1 : words < 6 ? 2 : words < 12 ? 3 : 4;
	const ending = /[\p{L}\p{N}]$/u.test(text) ? 'w' : /[.!?…]["”’»)]*$/u.test(text) ? '.' : text.slice(-1);
	return `${length}${/\p{Nd}/u.test(text) ? '#' : ''}${/^\p{Lu}/u.test(text) ? 'A' : 'a'}${ending}`;
}

const NONE: ReadonlySet<Lesson> = new Set();

class LessonMap<K> {
	readonly #lessons = new Map<K, Set<Lesson>>();

	get(key: K): ReadonlySet<Lesson> | undefined {
		return this.#lessons.get(key);
	}

	add(key: K, lesson: Lesson): void {
		const known = this.#lessons.get(key);
		if (known) {
			known.add(lesson);
		} else {
			this.#lessons.set(key, new Set([lesson]));
		}
	}

	delete(key: K, lesson: Lesson): void {
		const known = this.#lessons.get(key);
		known?.delete(lesson);
		if (known?.size === 0) {
			this.#lessons.delete(key);
		}
	}
}
