package vn.kehoach.cli;

/** Writes the language of manual pages, man(7), so that groff and mandoc both read it. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    /** Letters that would be commands, or that a printer would make prettier, as they are. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '\\' -> "\\e";
                        // A hyphen of type setting cannot be copied into a shell.
                        case '-' -> "\\-";
                        case '"' -> "\\(dq";
                        case '\'' -> "\\(aq";
                        case '`' -> "\\(ga";
                        case '^' -> "\\(ha";
                        case '~' -> "\\(ti";
                        default -> Character.isISOControl(c) ? " " : String.valueOf(c);
                    });
        }
        return text.startsWith(".") ? "\\&" + plain : plain.toString();
    }

    static String bold(String text) {
        return "\\fB" + plain(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + plain(text) + "\\fR";
    }

    /** A line that is written in the language already. */
    Roff line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Roff title(String name, String source) {
        // No day: a page is as old as the tool, and the same tool writes the same bytes.
        line(".\\\" -*- mode: nroff; coding: utf-8 -*-");
        line(".TH \"%s\" 1 \"\" \"%s\" \"\"".formatted(plain(name), plain(source)));
        // Else groff hyphenates by the rules of English.
        return line(".nr HY 0").line(".ad l");
    }

    Roff section(String heading) {
        return line(".SH \"" + plain(heading) + "\"");
    }

    /** What a tag stands for, under it. */
    Roff entry(String tag, String words) {
        return line(".TP").line(tag).line(plain(words));
    }

    String text() {
        return text.toString();
    }
}
