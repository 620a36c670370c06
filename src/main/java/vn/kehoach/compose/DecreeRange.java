package vn.kehoach.compose;

import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;

import java.util.Arrays;
import java.util.List;

/**
 * What the decree allows for one value of a theme.
 *
 * @param area what it is about: "page", "type", "paragraph", "page-number", "rule", "stamp"
 * @param key dotted, as in a theme
 * @param allowed alternatives, each a word, a number, "least-most" or ">= least"
 */
record DecreeRange(String area, String key, List<String> allowed, String clause) {

    private static final String BRIGHT_RED = "bright-red";
    private static final String LEAST = ">= ";

    static DecreeRange of(YamlMapping row) {
        return new DecreeRange(
                text(row, "area"),
                text(row, "key"),
                Arrays.asList(text(row, "allowed").split(" \\| ")),
                text(row, "clause"));
    }

    private static String text(YamlMapping row, String key) {
        return row.find(key)
                .map(entry -> entry.value())
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text())
                .orElseThrow(() -> new IllegalStateException(key));
    }

    boolean allows(String value) {
        return allowed.stream().anyMatch(each -> allows(each, value));
    }

    private static boolean allows(String alternative, String value) {
        if (alternative.startsWith(LEAST)) {
            double least = Double.parseDouble(alternative.substring(LEAST.length()));
            return Double.parseDouble(value) >= least;
        }
        if (alternative.equals(BRIGHT_RED)) {
            return isBrightRed(value);
        }
        String[] ends = alternative.split("-");
        if (!Character.isDigit(alternative.charAt(0))) {
            return alternative.equals(value);
        }
        double number = Double.parseDouble(value);
        return Double.parseDouble(ends[0]) <= number
                && number <= Double.parseDouble(ends[ends.length - 1]);
    }

    /** "Đỏ tươi": to the eye nothing but red, and no dark one. */
    private static boolean isBrightRed(String color) {
        int ink = Integer.parseInt(color.substring(1), 16);
        return (ink >> 16) >= 200 && (ink >> 8 & 0xff) <= 60 && (ink & 0xff) <= 60;
    }

    /**
     * @param written the key that a theme has for it, perhaps one for many styles
     */
    FormProblem problem(String written, String value) {
        String shown = String.join(" | ", allowed);
        return switch (area) {
            case "page" -> new FormProblem.PageOutsideDecree(written, value, shown, clause);
            case "type" -> new FormProblem.TypeOutsideDecree(written, value, shown, clause);
            case "paragraph" ->
                    new FormProblem.ParagraphOutsideDecree(written, value, shown, clause);
            case "page-number" ->
                    new FormProblem.PageNumberOutsideDecree(written, value, shown, clause);
            case "stamp" -> new FormProblem.StampOutsideDecree(written, value, shown, clause);
            case "rule" -> new FormProblem.RuleOutsideDecree(written, value, shown, clause);
            default -> throw new IllegalStateException(area);
        };
    }
}
