package vn.kehoach.format;

import java.util.ArrayList;
import java.util.List;

/** Prose broken into lines that a YAML reader joins again, without a space more or less. */
final class Folding {
    private Folding() {}

    /** Whether a text can be written folded: a line that begins with a space is not joined. */
    static boolean mayFold(String text) {
        boolean blankStart = text.startsWith("\n");
        boolean strange =
                text.lines()
                        .anyMatch(line ->
                                !line.isEmpty() && (isSpace(line, 0) || isSpaceAtEnd(line)));
        return !blankStart && !strange;
    }

    /** Whether to fold makes lines of a text without line ends. */
    static boolean helps(String text) {
        return mayFold(text) && words(text).size() > 1;
    }

    /** The lines, the last text line without its break; for each break more a blank line. */
    static List<String> fold(String text, int width) {
        List<String> lines = new ArrayList<>();
        int end = text.length();
        int breaks = 0;
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
            breaks++;
        }
        boolean first = true;
        for (String paragraph : text.substring(0, end).split("\n", -1)) {
            if (!first) {
                lines.add("");
            }
            if (!paragraph.isEmpty()) {
                fill(paragraph, width, lines);
            }
            first = false;
        }
        for (int i = 1; i < breaks; i++) {
            lines.add("");
        }
        return lines;
    }

    private static void fill(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : words(paragraph)) {
            int more = word.codePointCount(0, word.length());
            if (!line.isEmpty() && length + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                length++;
            }
            line.append(word);
            length += more;
        }
        lines.add(line.toString());
    }

    /** What stands between single spaces at which a line may end. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && !isSpace(text, i - 1) && !isSpace(text, i + 1)) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static boolean isSpaceAtEnd(String line) {
        return isSpace(line, line.length() - 1);
    }

    private static boolean isSpace(String text, int at) {
        return text.charAt(at) == ' ' || Wording.isOdd(text.charAt(at));
    }
}
