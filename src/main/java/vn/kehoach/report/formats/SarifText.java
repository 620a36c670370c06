package vn.kehoach.report.formats;

import vn.kehoach.report.text.Terminal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in a SARIF message, in which a viewer sees links and gaps to fill. */
final class SarifText {
    /** {@code [words](target)}: SARIF 2.1.0, 3.11.6. */
    private static final Pattern LINK = Pattern.compile("[\\[\\]](?=[^\\[]*\\]\\()|\\](?=\\()");

    /** {@code {0}}: SARIF 2.1.0, 3.11.5. */
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)\\}");

    private SarifText() {}

    /** The paragraphs of a card stay apart; nothing of a source is in them. */
    static String ofCard(String words) {
        return words.lines().map(SarifText::of).collect(Collectors.joining("\n"));
    }

    static String of(String words) {
        String shown = Terminal.show(words);
        String unlinked = LINK.matcher(shown).replaceAll("\\\\$0");
        return GAP.matcher(unlinked).replaceAll("{{$1}}");
    }
}
