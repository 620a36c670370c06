package vn.kehoach.render.pdf;

import vn.kehoach.document.Inline;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts the inlines of a paragraph into words. */
final class WordCutter {
    private final TextStyle style;
    private final Theme theme;
    private final List<Word> words = new ArrayList<>();
    private int links;

    WordCutter(TextStyle style, Theme theme) {
        this.style = style;
        this.theme = theme;
    }

    /** The label of an entry and the space that parts it from the words after it. */
    WordCutter label(String label) {
        cut(label + Letter.NO_BREAK_SPACE, Look.of(style, theme), Role.LABEL);
        return this;
    }

    List<Word> cut(List<Inline> inlines) {
        for (Inline inline : inlines) {
            cut(inline, Role.CONTENT);
        }
        return words;
    }

    private void cut(Inline inline, Role role) {
        switch (inline) {
            case Inline.Words(String text, var emphasis) ->
                    cut(text, Look.of(style, emphasis, theme), role);
            case Inline.Link link -> {
                Role inside = new Role.Link(links++, link.target(), plainText(link.content()));
                link.content().forEach(part -> cut(part, inside));
            }
            case Inline.Gap(Inline.Gap.Name name) ->
                    gap(theme.gaps().getOrDefault(name, 0.0), role);
            case Inline.LineBreak() -> endLine();
        }
    }

    private void cut(String text, Look look, Role role) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == Letter.NO_BREAK_SPACE) {
                endWord(letters, look, role, Word.Join.GLUED);
            } else if (Letter.isBreakingSpace(letter)) {
                endWord(letters, look, role, Word.Join.LOOSE);
            } else if (letter == Letter.NO_BREAK_HYPHEN) {
                letters.append('-');
            } else {
                requireGlyph(text.codePointAt(i), look.face());
                letters.append(letter);
            }
        }
        if (!letters.isEmpty()) {
            words.add(new Word(letters.toString(), look, role, 0, Word.Join.GLUED));
        }
    }

    private void endWord(StringBuilder letters, Look look, Role role, Word.Join join) {
        double space = look.spaceWidth();
        if (!letters.isEmpty()) {
            words.add(new Word(letters.toString(), look, role, space, join));
            letters.setLength(0);
        } else if (!words.isEmpty() && words.getLast().join() != Word.Join.BROKEN) {
            widen(words.removeLast(), space, join);
        }
    }

    /** A space after a space: only a no-break space adds to the room. */
    private void widen(Word last, double space, Word.Join join) {
        if (last.space() == 0) {
            words.add(last.with(space, last.text().isBlank() ? Word.Join.GLUED : join));
        } else if (join == Word.Join.GLUED) {
            words.add(last.with(last.space() + space, join));
        } else {
            words.add(last);
        }
    }

    /**
     * Blank room is set in spaces, so that the text read out of the file keeps it; tied on both
     * sides, for at the end of a line nobody sees it.
     */
    private void gap(double millimetres, Role role) {
        Look look = Look.of(style, theme);
        double width = Length.points(millimetres);
        if (!words.isEmpty() && words.getLast().join() == Word.Join.LOOSE) {
            words.add(words.removeLast().with(Word.Join.GLUED));
        }
        int spaces = Math.max(1, (int) (width / look.spaceWidth()));
        words.add(new Word(" ".repeat(spaces), look, role, width, 0, Word.Join.GLUED));
    }

    private void endLine() {
        if (words.isEmpty() || words.getLast().join() == Word.Join.BROKEN) {
            words.add(new Word("", Look.of(style, theme), Role.CONTENT, 0, Word.Join.BROKEN));
        } else {
            Word last = words.removeLast();
            words.add(last.with(last.look().spaceWidth(), Word.Join.BROKEN));
        }
    }

    private static void requireGlyph(int codePoint, Face face) {
        if (!face.covers(codePoint)) {
            throw new IllegalArgumentException(
                    "no glyph for U+%04X in %s".formatted(codePoint, face));
        }
    }

    private static String plainText(List<Inline> inlines) {
        return inlines.stream().map(WordCutter::plainText).collect(Collectors.joining());
    }

    private static String plainText(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text, Set<?> emphasis) -> text;
            case Inline.Link link -> plainText(link.content());
            case Inline.Gap gap -> " ";
            case Inline.LineBreak lineBreak -> " ";
        };
    }
}
