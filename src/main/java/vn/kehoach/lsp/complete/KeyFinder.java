package vn.kehoach.lsp.complete;

import vn.kehoach.source.SourceFile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the key whose value, or an element of it, a caret stands in. */
final class KeyFinder {
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("^[ ]*(?:- +)*([a-z][a-z0-9-]*):(?: +(.*))?$");

    private static final Pattern ELEMENT = Pattern.compile("^( *)(?:- +)*-(?: +(.*))?$");
    private static final Pattern KEY_ALONE =
            Pattern.compile("^( *(?:- +)*)([a-z][a-z0-9-]*): *(?:#.*)?$");

    private static final Pattern KEY_BEFORE = Pattern.compile("([a-z][a-z0-9-]*): *$");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");

    /** A list of ids between brackets is seldom longer. */
    private static final int MOST_LINES = 40;

    /**
     * @param from offset of the first letter typed of the value
     */
    record Found(String key, int from) {}

    private final SourceFile file;
    private final int caret;
    private final int line;
    private final int start;
    private final String before;

    KeyFinder(SourceFile file, int caret) {
        this.file = file;
        this.caret = caret;
        this.line = file.position(caret).line();
        this.start = file.lineStart(line);
        this.before = file.text().substring(start, caret);
    }

    Optional<Found> find() {
        if (COMMENT.matcher(before).find()) {
            return Optional.empty();
        }
        int bracket = openBracket();
        return bracket >= 0 ? inBrackets(bracket) : inBlock();
    }

    /** The offset of the innermost bracket that is open at the caret, or -1. */
    private int openBracket() {
        int closed = 0;
        int at = caret;
        for (int i = line; i >= 1 && i > line - MOST_LINES; i--) {
            int first = file.lineStart(i);
            while (at > first) {
                at--;
                char c = file.text().charAt(at);
                if (c == ']' || c == '}') {
                    closed++;
                } else if (c == '[' || c == '{') {
                    if (closed == 0) {
                        return at;
                    }
                    closed--;
                }
            }
            if (KEY_AND_VALUE.matcher(file.line(i)).matches()
                    || ELEMENT.matcher(file.line(i)).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Found> inBrackets(int bracket) {
        String inside = file.text().substring(bracket + 1, caret);
        int comma = inside.lastIndexOf(',');
        String last = inside.substring(comma + 1);
        int from = bracket + 2 + comma;
        if (file.text().charAt(bracket) == '[') {
            return keyBefore(bracket).map(key -> found(key, from, last));
        }
        Matcher entry = KEY_AND_VALUE.matcher(last.stripLeading());
        int shift = last.length() - last.stripLeading().length();
        return entry.matches() && entry.group(2) != null
                ? Optional.of(found(entry.group(1), from + shift + entry.start(2), entry.group(2)))
                : Optional.empty();
    }

    /** The key stands on the line of its bracket. */
    private Optional<String> keyBefore(int bracket) {
        int first = file.lineStart(file.position(bracket).line());
        Matcher key = KEY_BEFORE.matcher(file.text().substring(first, bracket));
        return key.find() ? Optional.of(key.group(1)) : Optional.empty();
    }

    private Optional<Found> inBlock() {
        Matcher entry = KEY_AND_VALUE.matcher(before);
        if (entry.matches()) {
            return entry.group(2) == null
                    ? Optional.empty()
                    : Optional.of(found(entry.group(1), start + entry.start(2), entry.group(2)));
        }
        Matcher element = ELEMENT.matcher(before);
        if (!element.matches() || element.group(2) == null) {
            return Optional.empty();
        }
        int column = element.start(2) - 2;
        int from = start + element.start(2);
        return keyAbove(column).map(key -> found(key, from, element.group(2)));
    }

    /** The key of which a list's elements, with their dashes in a column, are the value. */
    private Optional<String> keyAbove(int column) {
        for (int i = line - 1; i >= 1; i--) {
            String above = file.line(i);
            String words = above.stripLeading();
            int indent = above.length() - words.length();
            if (words.isEmpty() || words.startsWith("#") || indent > column) {
                continue;
            }
            Matcher key = KEY_ALONE.matcher(above);
            if (key.matches() && key.group(1).length() <= column) {
                return Optional.of(key.group(2));
            }
            if (!words.startsWith("-") || indent < column) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What was typed begins behind spaces and an opening quote. */
    private static Found found(String key, int from, String typed) {
        int skipped = 0;
        while (skipped < typed.length() && " \"'".indexOf(typed.charAt(skipped)) >= 0) {
            skipped++;
        }
        return new Found(key, from + skipped);
    }
}
