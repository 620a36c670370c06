package vn.kehoach.report.text;

import java.util.ArrayList;
import java.util.List;

/** Prose broken into lines of a terminal; indented lines are examples and stay as they are. */
public final class Paragraphs {
    /** In columns. */
    public static final int WIDTH = 80;

    private Paragraphs() {}

    public static boolean isExample(String line) {
        return line.startsWith("  ");
    }

    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            if (isExample(paragraph)) {
                lines.add(Terminal.show(paragraph));
            } else {
                lines.addAll(broken(Terminal.show(paragraph), width));
            }
        }
        return lines;
    }

    private static List<String> broken(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            if (!line.isEmpty() && Terminal.width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
