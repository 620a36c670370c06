package vn.kehoach.report;

import java.util.regex.Pattern;

/** Words in a SARIF message, in which a viewer sees links and gaps to fill. */
final class SarifText {
    /** {@code [words](target)}: SARIF 2.1.0, 3.11.6. */
    private static final Pattern LINK = Pattern.compile("[\\[\\]](?=[^\\[]*\\]\\()|\\](?=\\()");

    /** {@code {0}}: SARIF 2.1.0, 3.11.5. */
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)\\}");

    private SarifText() {}

    static String of(String words) {
        String shown = Terminal.show(words);
        String unlinked = LINK.matcher(shown).replaceAll("\\\\$0");
        return GAP.matcher(unlinked).replaceAll("{{$1}}");
    }
}
