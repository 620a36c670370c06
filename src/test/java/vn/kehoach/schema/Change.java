package vn.kehoach.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a file changed as a hurried person might. */
final class Change {
    private static final Pattern ENTRY =
            Pattern.compile("^(\\s*(?:- )?)([a-z-]+|[0-9]{4}):( +)([^\\s].*)?$");

    private static final List<String> VALUES =
            List.of(
                    "",
                    "''",
                    "12",
                    "0",
                    "-3",
                    "1.5",
                    "true",
                    "x",
                    "Sở Tư pháp",
                    "2024-12-31",
                    "2024-13-01",
                    "[]",
                    "[a, b]",
                    "{ text: a }",
                    "{}",
                    "all",
                    "2024",
                    "\"8,5\"",
                    "\"7,5-8,0\"",
                    "\">= 75\"",
                    "percent",
                    "draft",
                    "${x}",
                    "Ab-c",
                    "yearly",
                    "null");

    private static final List<String> KEYS =
            List.of(
                    "id",
                    "text",
                    "name",
                    "note",
                    "kind",
                    "lead",
                    "due",
                    "ghi-chu",
                    "contnet",
                    "points",
                    "source",
                    "provenance",
                    "columns",
                    "table",
                    "2024",
                    "unit");

    private Change() {}

    static String of(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (ENTRY.matcher(lines.get(i)).matches()) {
                entries.add(i);
            }
        }
        int at = entries.get(random.nextInt(entries.size()));
        Matcher entry = ENTRY.matcher(lines.get(at));
        if (!entry.matches()) {
            throw new IllegalStateException();
        }
        String value = entry.group(4) == null ? "" : entry.group(4);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, entry.group(1) + pick(KEYS, random) + ": " + value);
            default -> lines.set(at, entry.group(1) + entry.group(2) + ": " + pick(VALUES, random));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The lines of one text that the other lacks. */
    static String difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        return "- "
                + old.stream().filter(line -> !now.contains(line)).toList()
                + " + "
                + now.stream().filter(line -> !old.contains(line)).toList();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
