package vn.kehoach.check.citation;

import vn.kehoach.citation.Piece;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.source.Span;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trích yếu typed otherwise than the registry has it.
 *
 * @param written from where it goes another way
 * @param declared the same stretch in the registry
 */
public record SummaryDiffers(String symbol, String written, String declared) implements Problem {
    /** So many words alike, and a text is meant to be the trích yếu. */
    private static final int ALIKE = 3;

    private static final int LONG = 8;
    private static final double MOSTLY = 0.7;
    private static final int SHOWN = 6;
    private static final int BEFORE = 2;
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0\\u2060*]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2060*]+");

    @Override
    public Code code() {
        return new Code("CIT-12");
    }

    static Optional<Diagnostic> check(ByHand cited, Instrument instrument) {
        Piece summary = cited.citation().summary();
        if (summary == null || instrument.subject() == null) {
            return Optional.empty();
        }
        String subject = instrument.subject().written().text();
        int mention = subject.indexOf("${");
        String[] declared = words(mention < 0 ? subject : subject.substring(0, mention));
        String[] written = words(summary.text());
        int alike = alike(declared, written);
        if (alike < ALIKE && !isMeant(declared, written, alike)
                || alike == declared.length
                || alike == written.length) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(
                        new SummaryDiffers(
                                cited.code(), stretch(written, alike), stretch(declared, alike)),
                        place(cited, summary, alike),
                        new Related(Relation.DECLARED_HERE, instrument.subject().span())));
    }

    /** From the first word that differs to the last one shown. */
    private static Span place(ByHand cited, Piece summary, int alike) {
        Matcher word = WORD.matcher(summary.text());
        int from = 0;
        int to = 0;
        for (int i = 0; i < alike - BEFORE + SHOWN && word.find(); i++) {
            from = i == alike ? word.start() : from;
            to = word.end();
        }
        return cited.passage().span(summary.from() + from, summary.from() + to);
    }

    /** Whether words are left out of what goes on as the trích yếu does. */
    private static boolean isMeant(String[] declared, String[] written, int alike) {
        List<String> rest = List.of(written);
        long same = Arrays.stream(declared).filter(rest::contains).count();
        return alike > 0 && declared.length >= LONG && same >= declared.length * MOSTLY;
    }

    private static int alike(String[] declared, String[] written) {
        int most = Math.min(declared.length, written.length);
        for (int i = 0; i < most; i++) {
            // The sentence goes on behind the last word of a trích yếu, with a comma perhaps.
            boolean last = i == declared.length - 1;
            if (!declared[i].equals(last ? unpointed(written[i]) : written[i])) {
                return i;
            }
        }
        return most;
    }

    private static String[] words(String text) {
        return SPACE.split(text.strip());
    }

    private static String unpointed(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static String stretch(String[] words, int differing) {
        int from = Math.max(0, differing - BEFORE);
        int to = Math.min(words.length, from + SHOWN);
        return unpointed(String.join(" ", Arrays.copyOfRange(words, from, to)));
    }
}
