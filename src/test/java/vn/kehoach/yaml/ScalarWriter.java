package vn.kehoach.yaml;

import java.util.List;
import java.util.Random;

/** Writes words as the last scalar of a small file, with the freedoms that a style allows. */
final class ScalarWriter {
    private final Random random;
    private final YamlScalar.Style style;
    private final String lineEnd;

    ScalarWriter(Random random, YamlScalar.Style style) {
        this.random = random;
        this.style = style;
        this.lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    String write(List<String> words) {
        String start = "tasks:" + lineEnd + "  - id: 😀" + lineEnd + "    content: ";
        String indentation = "      ";
        String text =
                switch (style) {
                    case PLAIN -> "Đ" + flow(words, indentation, lineEnd);
                    case SINGLE_QUOTED -> "'" + flow(quoted(words), indentation, lineEnd) + "'";
                    case DOUBLE_QUOTED -> "\"" + flow(escaped(words), indentation, lineEnd) + "\"";
                    case LITERAL -> "|" + header() + lineEnd + block(words, indentation);
                    case FOLDED -> ">" + header() + lineEnd + block(words, indentation);
                };
        return start + text + lineEnd;
    }

    static String unescape(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '\\') {
                text.append(raw.charAt(i));
            } else if (raw.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(raw.charAt(++i));
            }
        }
        return text.toString();
    }

    private String flow(List<String> words, String indentation, String end) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            String gap =
                    switch (random.nextInt(8)) {
                        case 0 -> end + indentation;
                        case 1 -> "  " + end + end + indentation + "  ";
                        case 2 -> "   ";
                        case 3 -> style == YamlScalar.Style.DOUBLE_QUOTED ? "\\n\\t" : " ";
                        case 4 ->
                                style == YamlScalar.Style.DOUBLE_QUOTED
                                        ? " \\" + end + indentation
                                        : " ";
                        default -> " ";
                    };
            text.append(text.isEmpty() ? "" : gap).append(word);
        }
        return text.toString();
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(word -> word.replace("'", "''")).toList();
    }

    private List<String> escaped(List<String> words) {
        return words.stream().map(this::escape).toList();
    }

    private String escape(String word) {
        StringBuilder text = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (!Character.isSurrogate(c) && random.nextInt(10) == 0) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private String header() {
        String indicator = random.nextInt(3) == 0 ? "2" : "";
        String chomping = List.of("", "-", "+").get(random.nextInt(3));
        String comment = random.nextInt(4) == 0 ? "  # ghi chú" : "";
        return random.nextBoolean()
                ? indicator + chomping + comment
                : chomping + indicator + comment;
    }

    private String block(List<String> words, String indentation) {
        StringBuilder text = new StringBuilder(indentation);
        for (String word : words) {
            String gap =
                    switch (random.nextInt(8)) {
                        case 0, 1 -> lineEnd + indentation;
                        case 2 -> lineEnd + lineEnd + indentation;
                        case 3 -> lineEnd + indentation + "   ";
                        case 4 -> "   ";
                        default -> " ";
                    };
            text.append(text.length() == indentation.length() ? "" : gap).append(word);
        }
        return text + lineEnd.repeat(random.nextInt(3));
    }
}
