package vn.kehoach.yaml;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/**
 * Looks at a file's characters, comments included, before they are read as YAML.
 *
 * <p>Characters that would hide the structure or that YAML refuses are reported and replaced one
 * for one, so that reading goes on and offsets stay true.
 */
final class Characters {
    /** Bounds the look back, which a line of nothing but dashes would make quadratic. */
    private static final int WIDEST_INDENTATION = 256;

    private final String text;
    private final FileProblems problems;
    private char @Nullable [] replaced;

    private Characters(String text, FileProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The text to read as YAML, as long as the one given. */
    static String check(String text, FileProblems problems) {
        Characters characters = new Characters(text, problems);
        characters.checkAll();
        return characters.replaced == null ? text : new String(characters.replaced);
    }

    private enum Kind {
        ORDINARY,
        CONTROL,
        BIDI,
        INVISIBLE,
        SPACE,
        LOST
    }

    private void checkAll() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            boolean common =
                    c >= 0x20 && c < 0x7f
                            || c == '\n'
                            || c >= 0xc0 && c < 0x300
                            || c >= 0x1e00 && c < 0x2000;
            if (common) {
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            Kind kind = kind(codePoint);
            int end = i + Character.charCount(codePoint);
            if (kind != Kind.ORDINARY) {
                while (end < length && kind(text.codePointAt(end)) == kind) {
                    end += Character.charCount(text.codePointAt(end));
                }
                report(kind, codePoint, i, end);
            }
            i = end;
        }
    }

    private void report(Kind kind, int codePoint, int from, int to) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        switch (kind) {
            case ORDINARY -> {}
            case CONTROL -> {
                problems.report(new YamlProblem.ControlCharacter(name), from, to);
                replace(from, to, '\ufffd');
            }
            case BIDI -> problems.report(new YamlProblem.BidiControl(name), from, to);
            case INVISIBLE -> invisible(new YamlProblem.InvisibleCharacter(name), from, to);
            case LOST -> problems.report(new YamlProblem.LostCharacter(), from, to);
            case SPACE -> {
                if (standsInStructure(from)) {
                    String spaces = " ".repeat(text.codePointCount(from, to));
                    problems.report(
                            new YamlProblem.UnusualSpace(name), from, to, Optional.of(spaces));
                    replace(from, to, ' ');
                }
            }
        }
    }

    /** What takes room on the line may stand for a space: then a person must look. */
    private void invisible(YamlProblem problem, int from, int to) {
        boolean takesNoRoom =
                text.substring(from, to)
                        .codePoints()
                        .noneMatch(c -> "\u115f\u1160\u3164\uffa0".indexOf(c) >= 0);
        problems.report(problem, from, to, takesNoRoom ? Optional.of("") : Optional.empty());
    }

    private void replace(int from, int to, char by) {
        if (replaced == null) {
            replaced = text.toCharArray();
        }
        for (int i = from; i < to; i++) {
            // A pair stays, or the count of code points, by which YAML counts, would change.
            if (Character.charCount(text.codePointAt(i)) == 2) {
                i++;
            } else {
                replaced[i] = by;
            }
        }
    }

    /** Indentation, or what should part a dash or a key's colon from the value. */
    private boolean standsInStructure(int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        if (i == 0 || isLineEnd(text.charAt(i - 1))) {
            return true;
        }
        if (i < at) {
            return false;
        }
        if (text.charAt(i - 1) == '-') {
            return isIndentation(i - 1);
        }
        if (text.charAt(i - 1) != ':') {
            return false;
        }
        int key = i - 1;
        while (key > 0 && isOfAName(text.charAt(key - 1))) {
            key--;
        }
        return key < i - 1 && isIndentation(key);
    }

    private boolean isIndentation(int end) {
        int furthest = Math.max(0, end - WIDEST_INDENTATION);
        for (int i = end - 1; i >= furthest && !isLineEnd(text.charAt(i)); i--) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && kind(c) != Kind.SPACE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isOfAName(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '-';
    }

    private static Kind kind(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r' ? Kind.ORDINARY : Kind.CONTROL;
        }
        return switch (c) {
            case 0x00a0, 0x1680, 0x202f, 0x205f, 0x3000 -> Kind.SPACE;
            case 0x00ad, 0x034f, 0x115f, 0x1160, 0x180e, 0x3164, 0xfeff, 0xffa0 -> Kind.INVISIBLE;
            case 0x061c, 0x200e, 0x200f -> Kind.BIDI;
            case 0x2028, 0x2029 -> Kind.CONTROL;
            case 0xfffd -> Kind.LOST;
            default -> kindByRange(c);
        };
    }

    private static Kind kindByRange(int c) {
        if (c >= 0x7f && c < 0xa0 || c >= 0xd800 && c < 0xe000 || (c & 0xfffe) == 0xfffe) {
            return Kind.CONTROL;
        }
        if (c >= 0x2000 && c <= 0x200a) {
            return Kind.SPACE;
        }
        if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
            return Kind.BIDI;
        }
        boolean invisible =
                c >= 0x200b && c <= 0x200d
                        || c >= 0x2060 && c <= 0x2064
                        || c >= 0x206a && c <= 0x206f
                        || c >= 0xe0000 && c <= 0xe007f;
        return invisible ? Kind.INVISIBLE : Kind.ORDINARY;
    }
}
