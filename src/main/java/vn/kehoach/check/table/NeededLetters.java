package vn.kehoach.check.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters of which whatever matches a regular expression has some.
 *
 * <p>Knows what tables of words are written in, and of any other expression nothing, which is
 * always right.
 */
final class NeededLetters {
    private static final List<String> NOTHING = List.of();
    private static final int HARMLESS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.MULTILINE;

    private final String regex;
    private int at;

    private NeededLetters(String regex) {
        this.regex = regex;
    }

    /** A construct that may change what the rest means. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Any match has at least one of them; nothing if nothing is known. */
    static List<String> of(Pattern pattern) {
        try {
            return (pattern.flags() & ~HARMLESS) != 0
                    ? NOTHING
                    : new NeededLetters(pattern.pattern()).alternatives();
        } catch (Unknown construct) {
            return NOTHING;
        }
    }

    private List<String> alternatives() throws Unknown {
        List<String> all = new ArrayList<>();
        boolean known = true;
        do {
            List<String> one = sequence();
            known &= !one.isEmpty();
            all.addAll(one);
        } while (skip("|"));
        return known ? all : NOTHING;
    }

    private List<String> sequence() throws Unknown {
        List<String> best = NOTHING;
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            String letters = letters();
            if (!letters.isEmpty() && !isQuantified()) {
                run.append(letters);
                continue;
            }
            best = better(best, run);
            run.setLength(0);
            List<String> part = letters.isEmpty() ? part() : List.of(letters);
            best = isOptional() ? best : better(best, part);
        }
        return better(best, run);
    }

    /** As the expression goes on, if it goes on with what stands for itself. */
    private String letters() throws Unknown {
        char next = regex.charAt(at);
        if (skip("\\Q")) {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end);
            at = end + 2;
            return quoted;
        }
        if (next == '\\') {
            char escaped = at + 1 < regex.length() ? regex.charAt(at + 1) : 'u';
            at += Character.isLetterOrDigit(escaped) ? 0 : 2;
            return Character.isLetterOrDigit(escaped) ? "" : String.valueOf(escaped);
        }
        if ("([.^$".indexOf(next) >= 0) {
            return "";
        }
        at++;
        return String.valueOf(next);
    }

    private List<String> part() throws Unknown {
        if (skip("(?=") || skip("(?!") || skip("(?<=") || skip("(?<!")) {
            close();
            return NOTHING;
        }
        if (skip("(?:") || regex.startsWith("(", at) && !regex.startsWith("(?", at) && skip("(")) {
            return close();
        }
        if (skip("[")) {
            letterClass();
        } else if (skip("\\p{") || skip("\\P{")) {
            at = regex.indexOf('}', at) + 1;
        } else if (!(skip(".") || skip("^") || skip("$") || skip("\\s") || skip("\\S"))) {
            throw new Unknown();
        }
        return NOTHING;
    }

    private List<String> close() throws Unknown {
        List<String> inside = alternatives();
        if (!skip(")")) {
            throw new Unknown();
        }
        return inside;
    }

    private void letterClass() throws Unknown {
        while (!skip("]")) {
            if (at >= regex.length() || regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
                throw new Unknown();
            }
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
    }

    private boolean isQuantified() {
        return at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
    }

    /** Passes over a quantifier. */
    private boolean isOptional() throws Unknown {
        if (!isQuantified()) {
            return false;
        }
        boolean optional = regex.charAt(at) != '+';
        at = skip("{") ? regex.indexOf('}', at) + 1 : at + 1;
        if (isQuantified()) {
            at++;
        }
        return optional;
    }

    private boolean skip(String expected) {
        boolean here = regex.startsWith(expected, at);
        at += here ? expected.length() : 0;
        return here;
    }

    private static List<String> better(List<String> one, CharSequence other) {
        return other.isEmpty() ? one : better(one, List.of(other.toString()));
    }

    /** The longer ones are rarer. */
    private static List<String> better(List<String> one, List<String> other) {
        return length(other) > length(one) ? other : one;
    }

    private static int length(List<String> all) {
        return all.stream().min(Comparator.comparing(String::length)).map(String::length).orElse(0);
    }
}
