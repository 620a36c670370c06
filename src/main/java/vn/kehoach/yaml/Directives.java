package vn.kehoach.yaml;

/** Lines such as {@code %YAML 1.2} at the top of a file. */
final class Directives {
    private Directives() {}

    /** Reports them and puts spaces in their place. */
    static String blank(String text, FileProblems problems) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder blanked = null;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = text.substring(start, end);
            if (line.startsWith("%")) {
                problems.report(
                        new YamlProblem.Directive(ScalarText.quote(line)),
                        start,
                        start + line.stripTrailing().length());
                blanked = blanked == null ? new StringBuilder(text) : blanked;
                for (int i = start; i < end; i++) {
                    if (!Character.isSurrogate(text.charAt(i))) {
                        blanked.setCharAt(i, ' ');
                    }
                }
            } else if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                break;
            }
            start = end + 1;
        }
        return blanked == null ? text : blanked.toString();
    }
}
