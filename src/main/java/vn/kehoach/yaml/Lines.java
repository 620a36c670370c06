package vn.kehoach.yaml;

/** A text seen as lines, from any offset in it. */
final class Lines {
    private final String text;

    Lines(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    /** The character at an offset, or NUL outside the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
    }

    String codePoint(int offset) {
        return offset >= 0 && offset < text.length()
                ? Character.toString(text.codePointAt(offset))
                : "";
    }

    String cut(int from, int to) {
        return text.substring(from, Math.max(from, to));
    }

    int start(int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** 0-based, in UTF-16 units: of use for indentation only. */
    int column(int offset) {
        return offset - start(offset);
    }

    boolean onOneLine(int from, int to) {
        return start(from) == start(to);
    }

    /** Where the line's text begins, after its indentation and the dashes of list entries. */
    int contentStart(int offset) {
        int i = start(offset);
        while (at(i) == ' ' || at(i) == '-' && (at(i + 1) == ' ' || at(i + 1) == '-')) {
            i++;
        }
        return i;
    }

    /** Where the text of the last line above begins that is neither blank nor a comment, or -1. */
    int previousContent(int offset) {
        int line = start(offset);
        while (line > 0) {
            line = start(line - 1);
            int content = contentStart(line);
            char c = at(content);
            if (c != '\0' && !isEnd(c) && c != '#') {
                return content;
            }
        }
        return -1;
    }

    /** The end of the line without the white space there. */
    int trimmedEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        while (end > offset && (at(end - 1) == ' ' || at(end - 1) == '\t')) {
            end--;
        }
        return end;
    }

    /** The first tab in the indentation of a line, or -1. */
    int tabInIndentation(int offset) {
        for (int i = start(offset); at(i) == ' ' || at(i) == '\t'; i++) {
            if (at(i) == '\t') {
                return i;
            }
        }
        return -1;
    }

    /** The last character before an offset, on its line, that is no space or tab; or -1. */
    int lastNonBlankBefore(int offset) {
        int i = offset - 1;
        while (at(i) == ' ' || at(i) == '\t') {
            i--;
        }
        return i < 0 || isEnd(at(i)) ? -1 : i;
    }

    int lastBefore(int offset, char wanted) {
        int found = text.lastIndexOf(wanted, offset - 1);
        return found >= 0 && onOneLine(found, offset) ? found : -1;
    }

    int firstOnLine(int offset, char wanted) {
        int found = text.indexOf(wanted, start(offset));
        return found >= 0 && found <= offset ? found : -1;
    }

    boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isOfAName(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Where the value begins of a key that stands at an offset, if one does. */
    int valueStart(int offset, int end) {
        int found = colon(offset);
        return found >= 0 && found < end && isName(offset, found) && at(found + 1) == ' '
                ? found + 2
                : offset;
    }

    /** The first colon from an offset on, on its line; or -1. */
    int colon(int offset) {
        int found = text.indexOf(':', offset);
        return found >= 0 && onOneLine(found, offset) ? found : -1;
    }

    /** The colon of {@code key:value}, if that is what stands at an offset; or -1. */
    int colonWithoutSpace(int offset) {
        int found = colon(offset);
        boolean touches = found >= 0 && at(found + 1) > ' ' && !text.startsWith("//", found + 1);
        return touches && isName(offset, found) ? found : -1;
    }

    /** The last {@code ---} at the start of a line before an offset, or -1. */
    int documentStart(int offset) {
        int found = text.lastIndexOf("---", Math.min(offset, text.length()));
        while (found > 0 && !isEnd(text.charAt(found - 1))) {
            found = text.lastIndexOf("---", found - 1);
        }
        return found;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
