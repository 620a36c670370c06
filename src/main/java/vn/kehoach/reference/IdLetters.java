package vn.kehoach.reference;

import vn.kehoach.reference.Occurrence.Role;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.resolve.Use;
import vn.kehoach.source.Span;

/** Finds the letters of an id in what stands for it: quotes, braces and forms are none of it. */
final class IdLetters {
    private static final String QUOTE = "\"";

    private IdLetters() {}

    static Occurrence of(Declaration declaration) {
        return new Occurrence(
                declaration.kind(),
                declaration.id(),
                Role.DECLARES,
                scalar(declaration.place(), declaration.id()));
    }

    static Occurrence of(Use use) {
        return use.isMention()
                ? new Occurrence(use.kind(), use.id(), Role.MENTIONS, mention(use))
                : new Occurrence(use.kind(), use.id(), Role.NAMES, scalar(use.span(), use.id()));
    }

    /** A plain scalar is its letters; one in quotes, or a block, holds them once. */
    private static Letters scalar(Span written, String id) {
        int at = written.text().indexOf(id);
        return at < 0 ? new Letters(written, QUOTE, QUOTE) : letters(written, at, id);
    }

    /** What was written with escapes or over two lines is to be written anew as a whole. */
    private static Letters mention(Use use) {
        return use.span().text().equals(use.before() + use.id() + use.after())
                ? letters(use.span(), use.before().length(), use.id())
                : new Letters(use.span(), use.before(), use.after());
    }

    private static Letters letters(Span written, int offset, String id) {
        int from = written.from() + offset;
        return new Letters(written.file().span(from, from + id.length()), "", "");
    }
}
